// What Electron needs of a Linux machine: its shared libraries, and a screen and session bus to run on.
import { spawnSync } from 'node:child_process'
import { hasCommand, install, type PackageNames } from './debian.ts'
import { giveUp, say } from './say.ts'

const libraryPackages: readonly PackageNames[] = [
  ['libnss3'],
  ['libatk1.0-0t64', 'libatk1.0-0'],
  ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  ['libcups2t64', 'libcups2'],
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libasound2t64', 'libasound2'],
  ['libdrm2'],
  ['libgbm1'],
  ['libxkbcommon0'],
  ['libxcomposite1'],
  ['libxdamage1'],
  ['libxrandr2'],
  ['libxss1'],
]
/** Loaded when the first notification is shown: without it there are none, and nothing says so. */
const notificationPackage: PackageNames = ['libnotify4']
const screenPackages: readonly PackageNames[] = [['xvfb'], ['xauth']]
const busPackages: readonly PackageNames[] = [['dbus']]
/** Tests read the PDF files that the app writes. */
const pdfPackages: readonly PackageNames[] = [['poppler-utils']]

/**
 * Where a command is to run: on the person's own screen and bus where there are any (`'own'`), or on ones made for it,
 * which tests need: a test must not reach the person's tray, windows or key store, nor be disturbed by them.
 */
export type Desktop = 'own' | 'made'

/**
 * Sees to it that the executable can start. On Debian as root what is missing is installed; elsewhere
 * the command to do so is printed and the script ends.
 */
export function ensureDesktop(executable: string, desktop: Desktop): void {
  if (process.platform !== 'linux') return
  const missing = [
    ...(librariesMissing(executable) ? libraryPackages : []),
    ...(hasLibrary('libnotify.so.4') ? [] : [notificationPackage]),
    ...(usesScreen(desktop) || hasCommand('xvfb-run') ? [] : screenPackages),
    ...(desktop === 'own' || hasCommand('dbus-run-session') ? [] : busPackages),
    ...(desktop === 'own' || hasCommand('pdftotext') ? [] : pdfPackages),
  ]
  if (missing.length > 0) install(missing)
  const stillMissing = librariesMissing(executable)
  if (stillMissing) giveUp(`libraries are still missing: ${stillMissing}`)
}

/** Wraps a command so that it finds its X server and session bus. */
export function onDesktop(command: readonly string[], desktop: Desktop): string[] {
  if (process.platform !== 'linux') return [...command]
  const inSession = desktop === 'made' ? ['dbus-run-session', '--', ...command] : [...command]
  if (usesScreen(desktop)) return inSession
  if (desktop === 'own') say('no screen here: running on a virtual one (Xvfb)')
  return ['xvfb-run', '-a', '--server-args=-screen 0 1600x1000x24', ...inSession]
}

/** The environment for it: on a desktop made for it nothing points to the person's own. */
export function desktopEnvironment(
  desktop: Desktop,
  environment: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  if (process.platform !== 'linux' || usesScreen(desktop)) return environment
  const { WAYLAND_DISPLAY: _screen, XDG_CURRENT_DESKTOP: _desktop, ...others } = environment
  return { ...others, XDG_SESSION_TYPE: 'x11' }
}

function usesScreen(desktop: Desktop): boolean {
  return desktop === 'own' && Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/** Of those that Electron looks for only when it needs them. */
function hasLibrary(name: string): boolean {
  const { stdout } = spawnSync('sh', ['-c', 'PATH="$PATH:/sbin:/usr/sbin" ldconfig -p'], {
    encoding: 'utf8',
  })
  return stdout.includes(name)
}

function librariesMissing(executable: string): string {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' })
  const lines = (stdout ?? '').split('\n').filter((line) => line.includes('not found'))
  return lines.map((line) => line.trim().split(' ')[0]).join(', ')
}
