// When the last input was, on a Linux desktop: asked of whoever is seen to answer, never assumed.
import type { Answer } from '../../shared/messages/system.ts'
import type { Bus } from './bus.ts'

/**
 * What is drawn on decides whom to believe. On X11 the server tells every program. On Wayland Electron asks KWin or
 * Mutter and answers 0 where neither is there. A program that runs on X11 within Wayland (XWayland) is told of the
 * input to X11 programs alone, which says nothing of the person.
 */
export type DisplayServer = 'x11' | 'wayland' | 'xwayland'

const mutter = 'org.gnome.Mutter.IdleMonitor'

export class LinuxIdle {
  readonly #systemSeconds: () => number
  readonly #server: DisplayServer
  /** The session bus, where GNOME's compositor answers on it. */
  #mutter: Bus | null = null
  #hasMoved = false

  /** `systemSeconds` is Electron's own answer. */
  constructor(systemSeconds: () => number, server: DisplayServer) {
    this.#systemSeconds = systemSeconds
    this.#server = server
  }

  get answer(): Answer {
    if (this.#server === 'x11' || this.#mutter) return 'yes'
    if (this.#server === 'xwayland') return 'no'
    return this.#hasMoved ? 'yes' : 'unseen'
  }

  async listen(session: Bus | null): Promise<void> {
    if (this.#server === 'x11' || !(await session?.hasOwner(mutter))) return
    this.#mutter = session
    // A name that is there may still refuse.
    await this.#ask()
  }

  /** How long ago the last input was; 0 where nobody says. */
  seconds(): number | Promise<number> {
    return this.#mutter ? this.#ask().then((seconds) => seconds ?? this.#own()) : this.#own()
  }

  #own(): number {
    if (this.#server === 'xwayland') return 0
    const seconds = this.#systemSeconds()
    this.#hasMoved ||= seconds > 0
    return seconds
  }

  /** `null` where Mutter answers no more: it is not asked again. */
  async #ask(): Promise<number | null> {
    try {
      const [ms] = (await this.#mutter?.call({
        destination: mutter,
        path: '/org/gnome/Mutter/IdleMonitor/Core',
        interface: mutter,
        member: 'GetIdletime',
      })) ?? [null]
      const seconds = Math.floor(Number(ms) / 1000)
      if (Number.isSafeInteger(seconds) && seconds >= 0) return seconds
      throw new Error('no number of milliseconds')
    } catch {
      this.#mutter = null
      return null
    }
  }
}
