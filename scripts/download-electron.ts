// Downloads the official Electron as its own package does, but says how far it is and gives up on silence only: on a
// slow line 125 MB take as long as they take.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { progressLine } from './download-progress.ts'
import { say } from './say.ts'

const require = createRequire(import.meta.url)
/** Where the `electron` package lies. */
export const electronFolder = path.dirname(require.resolve('electron/package.json'))
/** The version of Electron this project is made for. */
export const electronVersion: string = require('electron/package.json').version

const silenceMs = 30_000
/** How often progress is printed: over itself in a terminal, else on a line of its own. */
const progressMs = process.stderr.isTTY ? 500 : 10_000

/** Answers why it could not be had; `null` where Electron is installed now. */
export async function downloadElectron(): Promise<string | null> {
  say(`downloading Electron ${electronVersion} …`)
  const silence = new AbortController()
  let timer = setTimeout(() => silence.abort(), silenceMs)
  let printedAt = 0
  const progress = ({ transferred = 0, total = null }: DownloadProgress) => {
    clearTimeout(timer)
    timer = setTimeout(() => silence.abort(), silenceMs)
    if (Date.now() - printedAt < progressMs) return
    printedAt = Date.now()
    print(progressLine(transferred, total))
  }
  try {
    await fetchArchive(silence.signal, progress)
  } catch (error) {
    return silence.signal.aborted ? `nothing arrived for ${silenceMs / 1000} s` : reasonOf(error)
  } finally {
    clearTimeout(timer)
    if (process.stderr.isTTY && printedAt > 0) process.stderr.write('\n')
  }
  return unpack()
}

interface DownloadProgress {
  readonly transferred?: number
  readonly total?: number | null
}

/** Into the cache that Electron's own installer looks in, checked against the checksums of the package. */
async function fetchArchive(
  signal: AbortSignal,
  getProgressCallback: (progress: DownloadProgress) => void,
): Promise<void> {
  // Read once, when the module is loaded: without it a proxy in the environment is not heeded.
  if (hasProxy()) process.env['ELECTRON_GET_USE_PROXY'] ??= '1'
  const { downloadArtifact } = await import('@electron/get')
  const options = { quiet: true, signal, getProgressCallback }
  const cacheRoot = process.env['electron_config_cache']
  await downloadArtifact({
    version: electronVersion,
    artifactName: 'electron',
    platform: process.platform,
    arch: machineArch(),
    // The installer looks here, and would download again what it does not find.
    ...(cacheRoot && { cacheRoot }),
    checksums: require('electron/checksums.json'),
    downloadOptions: options as object,
  })
}

/** As the installer picks it: a Node for Intel on an Apple silicon Mac runs in Rosetta, Electron need not. */
function machineArch(): string {
  if (process.platform !== 'darwin' || process.arch !== 'x64') return process.arch
  const { stdout } = spawnSync('sysctl', ['-in', 'sysctl.proc_translated'], { encoding: 'utf8' })
  return (stdout ?? '').trim() === '1' ? 'arm64' : process.arch
}

function hasProxy(): boolean {
  const { env } = process
  return Boolean(env['HTTPS_PROXY'] || env['https_proxy'] || env['HTTP_PROXY'] || env['http_proxy'])
}

/** The package's own installer unpacks what the cache holds. */
function unpack(): string | null {
  const { ELECTRON_OVERRIDE_DIST_PATH: _unset, ...env } = process.env
  const installer = path.join(electronFolder, 'install.js')
  const { status, stderr } = spawnSync(process.execPath, [installer], { encoding: 'utf8', env })
  if (status === 0 && fs.existsSync(path.join(electronFolder, 'dist', 'version'))) return null
  return (
    stderr
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? 'it could not be unpacked'
  )
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error
  return cause instanceof Error && cause.message !== '' ? cause.message : message
}

function print(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\roffwheel: ${line}\u001b[K`)
  else say(line)
}
