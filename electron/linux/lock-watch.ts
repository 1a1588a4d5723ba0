// A locked screen on Linux, where Electron tells of none: by logind, which knows whether the session is locked, and by
// the desktop's screen saver. Neither is everywhere; what was seen says which.
import type { Answer } from '../../shared/messages/system.ts'
import type { Bus, BusCall, BusSignal } from './bus.ts'

/**
 * Services that tell of the screen saver by `ActiveChanged`. Whether `org.freedesktop.ScreenSaver` does differs from
 * desktop to desktop: on GNOME the name is taken, but only to keep the screen on.
 */
const screenSavers = [
  { name: 'org.gnome.ScreenSaver', isTrusted: true },
  { name: 'org.cinnamon.ScreenSaver', isTrusted: true },
  { name: 'org.mate.ScreenSaver', isTrusted: true },
  { name: 'org.xfce.ScreenSaver', isTrusted: true },
  { name: 'org.freedesktop.ScreenSaver', isTrusted: false },
] as const

const login = 'org.freedesktop.login1'
const sessionInterface = 'org.freedesktop.login1.Session'

export class LockWatch {
  #onChange: (isLocked: boolean) => void = () => {}
  /** Who says at the moment that the screen is locked. */
  readonly #lockedBy = new Set<string>()
  #answer: Answer = 'no'

  /** `'yes'` once it was heard, or where a service is there that is known to tell. */
  get answer(): Answer {
    return this.#answer
  }

  /** Listens on the buses there are; `onChange` hears whether the screen is locked now. */
  async listen(
    { session, system }: { readonly session: Bus | null; readonly system: Bus | null },
    onChange: (isLocked: boolean) => void,
  ): Promise<void> {
    this.#onChange = onChange
    await Promise.all([
      session && this.#followScreenSavers(session),
      session && this.#forgetGone(session),
      system && this.#followLogin(system),
    ])
  }

  async #followScreenSavers(bus: Bus): Promise<void> {
    for (const { name, isTrusted } of screenSavers) {
      // A bus that refuses one of them still has the others.
      const hear = bus.onSignal(name, 'ActiveChanged', ({ body }) =>
        this.#hear(name, body[0] === true),
      )
      const isHeard = await hear.then(
        () => true,
        () => false,
      )
      if (isHeard && (await bus.hasOwner(name))) this.#atLeast(isTrusted ? 'yes' : 'unseen')
    }
  }

  async #followLogin(bus: Bus): Promise<void> {
    const path = await ownSession(bus).catch(() => null)
    if (path === null) return
    const hear = (signal: BusSignal) => {
      const [name, changed] = signal.body as [string, Record<string, { value: unknown }>]
      const locked = changed?.['LockedHint']?.value
      if (signal.path !== path || name !== sessionInterface || typeof locked !== 'boolean') return
      this.#hear(login, locked)
    }
    try {
      await bus.onSignal('org.freedesktop.DBus.Properties', 'PropertiesChanged', hear, path)
    } catch {
      return
    }
    // The hint is there on every system with logind, but some desktops never set it.
    this.#atLeast('unseen')
  }

  /** A screen saver that ends while the screen is locked will never say that it is unlocked. */
  async #forgetGone(bus: Bus): Promise<void> {
    const names: ReadonlySet<string> = new Set(screenSavers.map(({ name }) => name))
    const hear = ({ body: [name, _before, after] }: BusSignal) => {
      if (typeof name !== 'string' || !names.has(name) || after !== '') return
      if (this.#lockedBy.has(name)) this.#hear(name, false)
    }
    await bus.onSignal('org.freedesktop.DBus', 'NameOwnerChanged', hear).catch(() => {})
  }

  #hear(from: string, isLocked: boolean): void {
    const was = this.#lockedBy.size > 0
    if (isLocked) this.#lockedBy.add(from)
    else this.#lockedBy.delete(from)
    this.#answer = 'yes'
    const is = this.#lockedBy.size > 0
    if (is !== was) this.#onChange(is)
  }

  #atLeast(answer: 'yes' | 'unseen'): void {
    if (this.#answer !== 'yes') this.#answer = answer
  }
}

/** The path of the session this process belongs to, or of the person's where it belongs to none. */
async function ownSession(bus: Bus): Promise<string | null> {
  const auto = { destination: login, path: '/org/freedesktop/login1/session/auto' }
  const [id] = await bus.call(propertyOf({ ...auto, interface: sessionInterface }, 'Id'))
  const [path] = await bus.call({
    destination: login,
    path: '/org/freedesktop/login1',
    interface: 'org.freedesktop.login1.Manager',
    member: 'GetSession',
    signature: 's',
    body: [String((id as { value: unknown }).value)],
  })
  return typeof path === 'string' ? path : null
}

function propertyOf(object: Omit<BusCall, 'member'>, property: string): BusCall {
  return {
    ...object,
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    signature: 'ss',
    body: [object.interface, property],
  }
}
