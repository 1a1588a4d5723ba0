// A message bus of the test's own with services that answer as the desktop's do.
import { spawn, spawnSync } from 'node:child_process'
import * as dbus from '@jellybrick/dbus-next'

/** Without D-Bus (macOS, Windows, a bare container) there is no bus to try anything on. */
export const hasBus =
  process.platform === 'linux' && spawnSync('dbus-daemon', ['--version']).status === 0

export interface PrivateBus {
  readonly address: string
  stop(): void
}

export async function startBus(): Promise<PrivateBus> {
  const daemon = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    daemon.stdout.once('data', (octets) => resolve(String(octets).trim()))
    daemon.once('exit', () => reject(new Error('the bus did not start')))
  })
  return { address, stop: () => daemon.kill() }
}

/** What a service answers to a call of one member; `null` refuses it. */
type Answers = Readonly<
  Record<string, (body: readonly unknown[], sender: string) => [string, unknown[]] | null>
>

export interface Service {
  emit(path: string, name: string, member: string, signature: string, body: unknown[]): void
  stop(): void
}

/** A service under a name; `answers` are by `interface.member`. */
export async function serve(address: string, name: string, answers: Answers): Promise<Service> {
  const bus = dbus.sessionBus({ busAddress: address })
  bus.addMethodHandler((message) => {
    const answer = answers[`${message.interface}.${message.member}`]
    if (!answer) return false
    const reply = answer(message.body, message.sender ?? '')
    bus.send(
      reply
        ? dbus.Message.newMethodReturn(message, ...reply)
        : dbus.Message.newError(message, 'org.freedesktop.DBus.Error.Failed', 'refused'),
    )
    return true
  })
  await bus.requestName(name, 0)
  return {
    emit: (...signal) => bus.send(dbus.Message.newSignal(...signal)),
    stop: () => bus.disconnect(),
  }
}

/** GNOME's compositor, by the milliseconds since the last input; `null` refuses. */
export function serveMutter(address: string, idleMs: () => number | null): Promise<Service> {
  return serve(address, 'org.gnome.Mutter.IdleMonitor', {
    'org.gnome.Mutter.IdleMonitor.GetIdletime': () => {
      const ms = idleMs()
      return ms === null ? null : ['t', [BigInt(ms)]]
    },
  })
}

const loginPath = '/org/freedesktop/login1'
const sessionPath = `${loginPath}/session/_32`

/** logind with one session; the answer tells it that the screen is locked or is not. */
export async function serveLogin(address: string) {
  const service = await serve(address, 'org.freedesktop.login1', {
    'org.freedesktop.DBus.Properties.Get': () => ['v', [new dbus.Variant('s', '2')]],
    'org.freedesktop.login1.Manager.GetSession': () => ['o', [sessionPath]],
  })
  const setLocked = (isLocked: boolean, path = sessionPath) => {
    service.emit(path, 'org.freedesktop.DBus.Properties', 'PropertiesChanged', 'sa{sv}as', [
      'org.freedesktop.login1.Session',
      { LockedHint: new dbus.Variant('b', isLocked) },
      [],
    ])
  }
  return { ...service, setLocked, otherSession: `${loginPath}/session/_33` }
}

/** A screen saver under its name; the answer tells it that it is on or off. */
export async function serveScreenSaver(address: string, name: string) {
  const service = await serve(address, name, {})
  const path = `/${name.replaceAll('.', '/')}`
  const setActive = (isActive: boolean) =>
    service.emit(path, name, 'ActiveChanged', 'b', [isActive])
  return { ...service, setActive }
}
