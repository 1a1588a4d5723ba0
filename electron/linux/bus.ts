// A connection to one of the desktop's message buses (D-Bus). Everything here may be missing: the bus, a service on it,
// an answer in time. Errors of the bus leave this file only through a call that is awaited.
import type { EventEmitter } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import type { Message, MessageBus } from '@jellybrick/dbus-next'

type DBus = typeof import('@jellybrick/dbus-next')

/** One method call. `signature` describes `body` in D-Bus types. */
export interface BusCall {
  readonly destination: string
  readonly path: string
  readonly interface: string
  readonly member: string
  readonly signature?: string
  readonly body?: readonly unknown[]
}

export interface BusSignal {
  readonly path: string
  readonly interface: string
  readonly body: readonly unknown[]
}

export interface Bus {
  /** Returns the values of the reply; throws if the service refuses or does not answer within two seconds. */
  call(call: BusCall): Promise<readonly unknown[]>
  /** Whether a service with this name is running; does not start it. */
  hasOwner(name: string): Promise<boolean>
  /** Receives signals of one member of an interface, from any sender, and from one object only if `path` is given. */
  onSignal(
    name: string,
    member: string,
    hear: (signal: BusSignal) => void,
    path?: string,
  ): Promise<void>
  close(): void
}

const answerMs = 2000

/**
 * Where the bus listens, by the rules of the D-Bus specification; `null` if there is none. Only sockets on this machine
 * are accepted: an address may also name a host on the network or a program to start.
 */
export function busAddress(
  kind: 'session' | 'system',
  environment: Readonly<Record<string, string | undefined>>,
): string | null {
  const given = environment[`DBUS_${kind.toUpperCase()}_BUS_ADDRESS`]
  if (given) return given.split(';').find((each) => each.startsWith('unix:')) ?? null
  const runtimeFolder = environment['XDG_RUNTIME_DIR']
  const session = runtimeFolder ? path.posix.join(runtimeFolder, 'bus') : null
  const socket = kind === 'session' ? session : '/run/dbus/system_bus_socket'
  return socket !== null && fs.existsSync(socket) ? `unix:path=${socket}` : null
}

/** Connects; `null` if nothing answers. */
export async function connectBus(address: string | null): Promise<Bus | null> {
  if (address === null) return null
  // Loaded only if there is a bus, because the library is slow to load.
  const dbus = await import('@jellybrick/dbus-next')
  const bus = dbus.sessionBus({ busAddress: address })
  // A bus that closes later ends its signals; what was seen before still holds.
  eventsOf(bus).on('error', () => {})
  const isThere = await inTime(connected(bus)).catch(() => false)
  if (isThere) return openBus(bus, dbus)
  disconnect(bus)
  return null
}

function connected(bus: MessageBus): Promise<boolean> {
  return new Promise((resolve) => {
    bus.once('connect', () => resolve(true))
    eventsOf(bus).once('error', () => resolve(false))
  })
}

/** Its type definitions lack some of its events. */
function eventsOf(bus: MessageBus): EventEmitter {
  return bus as unknown as EventEmitter
}

function openBus(bus: MessageBus, { Message, MessageType }: DBus): Bus {
  const call = async (each: BusCall): Promise<readonly unknown[]> => {
    const { body = [], ...rest } = each
    const reply = await inTime(bus.call(new Message({ ...rest, body: [...body] })))
    return reply?.body ?? []
  }
  const askBus = (member: string, argument: string) =>
    call({
      destination: 'org.freedesktop.DBus',
      path: '/org/freedesktop/DBus',
      interface: 'org.freedesktop.DBus',
      member,
      signature: 's',
      body: [argument],
    })
  return {
    call,
    hasOwner: async (name) => {
      const [owned] = await askBus('NameHasOwner', name).catch(() => [false])
      return owned === true
    },
    onSignal: async (name, member, hear, path) => {
      bus.on('message', (message: Message) => {
        if (message.type !== MessageType.SIGNAL || message.member !== member) return
        if (message.interface !== name) return
        hear({ path: message.path ?? '', interface: name, body: message.body })
      })
      const where = path === undefined ? '' : `,path='${path}'`
      await askBus('AddMatch', `type='signal',interface='${name}',member='${member}'${where}`)
    },
    close: () => disconnect(bus),
  }
}

function disconnect(bus: MessageBus): void {
  try {
    bus.disconnect()
  } catch {
    // It was never connected.
  }
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer on the bus')), answerMs)
  })
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer))
}
