// Detects a locked screen on Linux, where Electron does not: through logind, which knows whether the session is locked,
// and through the desktop's screen saver. Neither exists everywhere; signals received so far show which one works.
import type { Answer } from '../../shared/messages/system.ts'
import type { Bus, BusCall, BusSignal } from './bus.ts'

/**
 * Services that announce the screen saver with `ActiveChanged`. Whether `org.freedesktop.ScreenSaver` does differs
 * between desktops: GNOME owns the name, but only to keep the screen on.
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
  /** The sources that currently report the screen as locked. */
  readonly #lockedBy = new Set<string>()
  #answer: Answer = 'no'

  /** `'yes'` once a signal came, or if a service is running that is known to send one. */
  get answer(): Answer {
    return this.#answer
  }

  /** Listens on the available buses; `onChange` gets whether the screen is locked now. */
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
      // If a bus refuses one of them, the others may still work.
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
    // The hint exists on every system with logind, but some desktops never set it.
    this.#atLeast('unseen')
  }

  /** A screen saver that ends while the screen is locked never reports the unlocking. */
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

/** The path of the session of this process, or of the person's session if it has none. */
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
