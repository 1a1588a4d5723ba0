// Packages of the npm registry that are fetched when they are wanted: pinned by checksum, unpacked into a cache.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { giveUp } from './say.ts'

export interface PinnedPackage {
  readonly name: string
  readonly version: string
  /** The registry's integrity value, `sha512-…`. */
  readonly integrity: string
}

const completeMark = '.complete'

export function cacheFolder(name: string): string {
  return path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), name)
}

/** Whether what is in the folder was wholly unpacked. */
export function isComplete(folder: string): boolean {
  return fs.existsSync(path.join(folder, completeMark))
}

/** Fetches the package's archive into the folder `work` and checks it; answers its path. */
export function download({ name, version, integrity }: PinnedPackage, work: string): string {
  run('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', work], work)
  const file = fs.readdirSync(work).find((each) => each.endsWith('.tgz')) ?? ''
  const tarball = path.join(work, file)
  check(tarball, 'sha512', 'base64', integrity.replace('sha512-', ''))
  return tarball
}

/** Puts what was unpacked where it belongs; another process that was quicker does no harm. */
export function moveIntoPlace(unpacked: string, folder: string): void {
  fs.writeFileSync(path.join(unpacked, completeMark), '')
  try {
    fs.renameSync(unpacked, folder)
  } catch (error) {
    if (!isComplete(folder)) throw error
  }
}

export function check(
  file: string,
  algorithm: string,
  encoding: 'hex' | 'base64',
  want: string,
): void {
  const got = createHash(algorithm).update(fs.readFileSync(file)).digest(encoding)
  if (got !== want)
    giveUp(`${path.basename(file)} is not what was expected: its ${algorithm} is ${got}`)
}

export function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) giveUp(`${command} failed: ${error?.message ?? stderr.trim()}`)
}
