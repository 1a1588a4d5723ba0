// Whether this desktop shows tray icons. macOS and Windows always do; on Linux a program must offer it on the session
// bus, and many desktops have none (GNOME without an extension).
import type { Bus } from '../linux/bus.ts'

const watcher = 'org.kde.StatusNotifierWatcher'

export class TrayHost {
  readonly #session: Promise<Bus | null>
  #isThere = true

  /** `session` is the session bus: without it there is no tray on Linux. */
  constructor(session: Promise<Bus | null>) {
    this.#session = session
  }

  get isThere(): boolean {
    return this.#isThere
  }

  /** Checks again, because a panel may start after the app. Returns whether the answer changed. */
  async hasChanged(): Promise<boolean> {
    const before = this.#isThere
    const session = await this.#session
    this.#isThere = process.platform !== 'linux' || (await session?.hasOwner(watcher)) === true
    return this.#isThere !== before
  }
}
