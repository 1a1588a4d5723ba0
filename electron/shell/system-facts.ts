// What this machine lets the app do, gathered from whoever finds out.
import { app, powerMonitor } from 'electron'
import type { Answer, SystemFacts } from '../../shared/messages/system.ts'
import { type Bus, busAddress, connectBus } from '../linux/bus.ts'
import { type DisplayServer, LinuxIdle } from '../linux/idle.ts'
import { LockWatch } from '../linux/lock-watch.ts'

const isLinux = process.platform === 'linux'

/** Which build this is: set by the bundler (scripts/build.ts). */
declare global {
  var offwheelBuildTarget: 'official' | 'stand-in' | undefined
}

export const runtimeFacts: SystemFacts['runtime'] = {
  electron: process.versions.electron,
  chrome: process.versions.chrome,
  isStandIn: globalThis.offwheelBuildTarget === 'stand-in',
}

/** What the system tells of the person: input and a locked screen. macOS and Windows always do, by Electron. */
export class SystemWatch {
  readonly #idle: LinuxIdle | null
  readonly #lock: LockWatch | null
  /** The session bus, once it is known whether there is one. */
  readonly session: Promise<Bus | null>

  /** Nothing is asked before `quiet`. */
  constructor(server: DisplayServer | null, quiet: Promise<void>) {
    this.#idle = server && new LinuxIdle(() => powerMonitor.getSystemIdleTime(), server)
    this.#lock = server && new LockWatch()
    this.session = quiet.then(() => connect('session'))
  }

  get idle(): Answer {
    return this.#idle?.answer ?? 'yes'
  }

  get lock(): Answer {
    return this.#lock?.answer ?? 'yes'
  }

  /** How long ago the last input was. */
  idleSeconds(): number | Promise<number> {
    return this.#idle ? this.#idle.seconds() : powerMonitor.getSystemIdleTime()
  }

  /** Looks who answers here; `onLock` hears of the locked screen where Electron does not tell (Linux). */
  async listen(onLock: (isLocked: boolean) => void): Promise<void> {
    const session = await this.session
    const system = await connect('system')
    await this.#idle?.listen(session)
    await this.#lock?.listen({ session, system }, onLock)
  }
}

function connect(kind: 'session' | 'system'): Promise<Bus | null> {
  return isLinux ? connectBus(busAddress(kind, process.env)) : Promise.resolve(null)
}

/** The log's first line: what a report of a fault needs and nobody thinks of. */
export function systemLine(server: DisplayServer | null, logged: SystemFacts['runtime']): string {
  const { platform, arch, versions, env } = process
  const isSandboxed = !app.commandLine.hasSwitch('no-sandbox')
  return [
    `Offwheel ${app.getVersion()}${app.isPackaged ? '' : ' from source'}`,
    `Electron ${logged.electron}${logged.isStandIn ? ' (stand-in)' : ''}`,
    `Chrome ${logged.chrome}`,
    `Node ${versions.node}`,
    `${platform} ${process.getSystemVersion()} ${arch}`,
    ...(server ? [`session ${env['XDG_SESSION_TYPE'] ?? 'unknown'}`, `windows on ${server}`] : []),
    `desktop ${env['XDG_CURRENT_DESKTOP'] ?? 'unknown'}`,
    `sandbox ${isSandboxed ? 'on' : 'off'}`,
  ].join(', ')
}
