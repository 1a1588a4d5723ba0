// What Electron needs of a Linux machine: its shared libraries, and a screen and session bus to run on.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { giveUp, say } from './say.ts'

/** Debian's packages; where a name changed, the first that exists is taken. */
const libraryPackages = [
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
  ['libnotify4'],
]
const screenPackages = [['xvfb'], ['xauth']]
const busPackages = [['dbus']]

/** Whether windows can be shown to somebody. */
export function hasScreen(): boolean {
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * Sees to it that the executable can start. On Debian as root what is missing is installed; elsewhere
 * the command to do so is printed and the script ends.
 */
export function ensureDesktop(executable: string, { withBus }: { withBus: boolean }): void {
  if (process.platform !== 'linux') return
  const missing = [
    ...(librariesMissing(executable) ? libraryPackages : []),
    ...(hasScreen() || hasCommand('xvfb-run') ? [] : screenPackages),
    ...(!withBus || hasCommand('dbus-run-session') ? [] : busPackages),
  ]
  if (missing.length > 0) install(missing)
  if (librariesMissing(executable))
    giveUp(`libraries are still missing: ${librariesMissing(executable)}`)
}

/** Wraps a command so that it finds an X server and a session bus where the machine has none. */
export function onDesktop(command: readonly string[], { withBus }: { withBus: boolean }): string[] {
  const needsBus = process.platform === 'linux' && withBus && !process.env.DBUS_SESSION_BUS_ADDRESS
  const inSession = needsBus ? ['dbus-run-session', '--', ...command] : [...command]
  if (process.platform !== 'linux' || hasScreen()) return inSession
  say('no screen here: running on a virtual one (Xvfb)')
  return ['xvfb-run', '-a', '--server-args=-screen 0 1600x1000x24', ...inSession]
}

function librariesMissing(executable: string): string {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' })
  const lines = (stdout ?? '').split('\n').filter((line) => line.includes('not found'))
  return lines.map((line) => line.trim().split(' ')[0]).join(', ')
}

export function hasCommand(name: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${name}`]).status === 0
}

/** Installs Debian's packages, the first that exists of each; where that cannot be done it says how to. */
export function install(packages: readonly (readonly string[])[]): void {
  const isDebian = fs.existsSync('/etc/debian_version')
  const isRoot = process.getuid?.() === 0
  if (!isDebian || !isRoot) {
    const names = packages.map((names) => names.at(-1)).join(' ')
    giveUp(`system packages are missing; on Debian: sudo apt-get install -y ${names}`)
  }
  aptGet(['update', '-qq'])
  const names = packages.map(firstKnown)
  say(`installing system packages: ${names.join(' ')}`)
  aptGet(['install', '-y', '-qq', '--no-install-recommends', ...names])
}

function firstKnown(names: readonly string[]): string {
  const known = names.find((name) => spawnSync('apt-cache', ['show', name]).status === 0)
  return known ?? giveUp(`no such Debian package: ${names.join(' or ')}`)
}

function aptGet(args: readonly string[]): void {
  const { status, stderr } = spawnSync('apt-get', args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (status !== 0) giveUp(`apt-get ${args[0]} failed: ${stderr.trim()}`)
}
