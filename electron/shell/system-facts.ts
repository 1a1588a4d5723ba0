// What this machine lets the app do, collected from the parts that find out.
import { app, powerMonitor } from 'electron'
import type { Answer, SystemFacts } from '../../shared/messages/system.ts'
import { type Bus, busAddress, connectBus } from '../linux/bus.ts'
import { type DisplayServer, LinuxIdle } from '../linux/idle.ts'
import { LockWatch } from '../linux/lock-watch.ts'

const isLinux = process.platform === 'linux'

/** Which build this is; the bundler sets it (scripts/build.ts). */
declare global {
  var offwheelBuildTarget: 'official' | 'stand-in' | undefined
}

export const runtimeFacts: SystemFacts['runtime'] = {
  electron: process.versions.electron,
  chrome: process.versions.chrome,
  isStandIn: globalThis.offwheelBuildTarget === 'stand-in',
}

/**
 * What the system reports about the person: input and a locked screen. macOS and Windows always do, through Electron.
 */
export class SystemWatch {
  readonly #idle: LinuxIdle | null
  readonly #lock: LockWatch | null
  /** The session bus, once it is known whether there is one. */
  readonly session: Promise<Bus | null>

  /** Nothing is queried before `quiet`. */
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

  /** Seconds since the last input. */
  idleSeconds(): number | Promise<number> {
    return this.#idle ? this.#idle.seconds() : powerMonitor.getSystemIdleTime()
  }

  /** Finds out which services answer; `onLock` reports a locked screen if Electron does not (Linux). */
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

/** The first line of the log: facts every problem report needs and nobody thinks of. */
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
