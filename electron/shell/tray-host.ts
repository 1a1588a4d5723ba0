// Whether this desktop shows tray icons. macOS and Windows always do; on Linux it takes a program that says so on the
// session bus, and many desktops have none (GNOME without an extension).
import type { Bus } from '../linux/bus.ts'

const watcher = 'org.kde.StatusNotifierWatcher'

export class TrayHost {
  readonly #session: Promise<Bus | null>
  #isThere = true

  /** `session` is the session bus; without one nothing is known, and a tray is taken to be there. */
  constructor(session: Promise<Bus | null>) {
    this.#session = session
  }

  get isThere(): boolean {
    return this.#isThere
  }

  /** Looks again: a panel may come later than the app. Answers whether it is otherwise now. */
  async hasChanged(): Promise<boolean> {
    const before = this.#isThere
    const session = await this.#session
    this.#isThere = session === null || (await session.hasOwner(watcher))
    return this.#isThere !== before
  }
}
