// Whether this desktop shows tray icons. macOS and Windows always do; on Linux it takes a program that says so on the
// session bus, and many desktops have none (GNOME without an extension).
import type { Bus } from '../linux/bus.ts'

const watcher = 'org.kde.StatusNotifierWatcher'

export class TrayHost {
  readonly #session: Promise<Bus | null>
  #isThere = true

  /** `session` is the session bus: on Linux there is no tray without one. */
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
    this.#isThere = process.platform !== 'linux' || (await session?.hasOwner(watcher)) === true
    return this.#isThere !== before
  }
}
