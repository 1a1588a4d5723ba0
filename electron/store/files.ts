// Files that are whole on the disk and for their owner's eyes only.
import fs from 'node:fs'
import path from 'node:path'

export const privateFile = 0o600
const privateFolder = 0o700

/** Makes a folder and those it lies in, closed to other users of the machine. */
export function makePrivateFolder(folder: string): void {
  fs.mkdirSync(folder, { recursive: true, mode: privateFolder })
}

/** Closes a folder that is there to other users. On Windows the profile's rights do that. */
export function closeFolder(folder: string): void {
  if (process.platform !== 'win32' && fs.existsSync(folder)) fs.chmodSync(folder, privateFolder)
}

/** Writes a file that is there whole under its name, or not at all; throws where it cannot be. */
export function writeWhole(file: string, data: string | Uint8Array): void {
  const next = `${file}.new`
  try {
    fs.writeFileSync(next, data, { flush: true, mode: privateFile })
    fs.renameSync(next, file)
  } catch (error) {
    fs.rmSync(next, { force: true })
    throw error
  }
  syncFolder(path.dirname(file))
}

/**
 * Waits until what was written to a file is on the disk: fdatasync(2), which costs nothing where it is there already.
 */
export function syncFile(file: string): void {
  const descriptor = fs.openSync(file, 'r+')
  try {
    fs.fdatasyncSync(descriptor)
  } finally {
    fs.closeSync(descriptor)
  }
}

/** A file has its name on the disk only once its folder is there, too: fsync(2). Windows has no such call. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = fs.openSync(folder, 'r')
  try {
    fs.fsyncSync(descriptor)
  } finally {
    fs.closeSync(descriptor)
  }
}

/** `config.json` → `config.changed.json`, a name nothing has yet; counts up where that exists. */
export function besides(file: string, mark: string): string {
  const { dir, name, ext } = path.parse(file)
  const stem = path.join(dir, `${name}.${mark}`)
  let candidate = `${stem}${ext}`
  for (let count = 2; fs.existsSync(candidate); count++) candidate = `${stem}-${count}${ext}`
  return candidate
}

/** What stands in the way of a file or a folder gets another name, which is the answer; `null` where nothing does. */
export function setAsideUnless(kind: 'file' | 'folder', place: string): string | null {
  if (!fs.lstatSync(place, { throwIfNoEntry: false }) || isA(kind, place)) return null
  const aside = besides(place, 'damaged')
  fs.renameSync(place, aside)
  return aside
}

/** What a link leads to counts, not the link. */
function isA(kind: 'file' | 'folder', place: string): boolean {
  try {
    const stats = fs.statSync(place)
    return kind === 'file' ? stats.isFile() : stats.isDirectory()
  } catch {
    return false
  }
}

/** The names in a folder; none where there is no folder. */
export function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder)
  } catch {
    return []
  }
}
