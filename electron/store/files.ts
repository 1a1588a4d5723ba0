// Files that are whole on the disk and readable by their owner only.
import fs from 'node:fs'
import path from 'node:path'

export const privateFile = 0o600
const privateFolder = 0o700

/** Copies of the documents from the last start that went well. */
export function lastGoodFolder(folder: string): string {
  return path.join(folder, 'backups', 'last-good')
}

/** Creates a folder and its parents, closed to other users of the machine. */
export function makePrivateFolder(folder: string): void {
  fs.mkdirSync(folder, { recursive: true, mode: privateFolder })
}

/** Closes an existing folder to other users. On Windows the permissions of the profile do that. */
export function closeFolder(folder: string): void {
  if (process.platform !== 'win32' && fs.existsSync(folder)) fs.chmodSync(folder, privateFolder)
}

/** Writes a file that either exists as a whole under its name or not at all; throws if it cannot be written. */
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

/** Waits until what was written to a file is on the disk: fdatasync(2), which costs nothing if it is already there. */
export function syncFile(file: string): void {
  const descriptor = fs.openSync(file, 'r+')
  try {
    fs.fdatasyncSync(descriptor)
  } finally {
    fs.closeSync(descriptor)
  }
}

/** The name of a file is on the disk only once its folder is, too: fsync(2). Windows has no such call. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = fs.openSync(folder, 'r')
  try {
    fs.fsyncSync(descriptor)
  } finally {
    fs.closeSync(descriptor)
  }
}

/** `config.json` → `config.changed.json`, an unused name; counts up if that exists. */
export function besides(file: string, mark: string): string {
  const { dir, name, ext } = path.parse(file)
  const stem = path.join(dir, `${name}.${mark}`)
  let candidate = `${stem}${ext}`
  for (let count = 2; fs.existsSync(candidate); count++) candidate = `${stem}-${count}${ext}`
  return candidate
}

/** Renames whatever is in the way of a file or folder and returns the new name; `null` if nothing is in the way. */
export function setAsideUnless(kind: 'file' | 'folder', place: string): string | null {
  if (!fs.lstatSync(place, { throwIfNoEntry: false }) || isA(kind, place)) return null
  const aside = besides(place, 'damaged')
  fs.renameSync(place, aside)
  return aside
}

/** Checks the target of a link, not the link. */
function isA(kind: 'file' | 'folder', place: string): boolean {
  try {
    const stats = fs.statSync(place)
    return kind === 'file' ? stats.isFile() : stats.isDirectory()
  } catch {
    return false
  }
}

/** The names in a folder; empty if the folder does not exist. */
export function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder)
  } catch {
    return []
  }
}
