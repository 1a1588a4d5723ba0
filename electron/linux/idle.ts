// When the last input was, on a Linux desktop: asked from a source that is known to answer, never assumed.
import type { Answer } from '../../shared/messages/system.ts'
import type { Bus } from './bus.ts'

/**
 * The display server decides which source to trust. On X11 the server tells every program. On Wayland, Electron asks
 * KWin or Mutter, and returns 0 if neither is running. A program that runs on X11 within Wayland (XWayland) only learns
 * of input to X11 programs, which says nothing about the person.
 */
export type DisplayServer = 'x11' | 'wayland' | 'xwayland'

const mutter = 'org.gnome.Mutter.IdleMonitor'

export class LinuxIdle {
  readonly #systemSeconds: () => number
  readonly #server: DisplayServer
  /** The session bus, if GNOME's compositor answers on it. */
  #mutter: Bus | null = null
  #hasMoved = false

  /** `systemSeconds` is Electron's own value. */
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
    // A service can exist and still refuse the call.
    await this.#ask()
  }

  /** Seconds since the last input; 0 if no source knows. */
  seconds(): number | Promise<number> {
    return this.#mutter ? this.#ask().then((seconds) => seconds ?? this.#own()) : this.#own()
  }

  #own(): number {
    if (this.#server === 'xwayland') return 0
    const seconds = this.#systemSeconds()
    this.#hasMoved ||= seconds > 0
    return seconds
  }

  /** `null` once Mutter stops answering: it is not asked again. */
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
