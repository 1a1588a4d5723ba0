// Nested components (RFC 5545 3.4, 3.6) as a stack that closes itself: a missing END only costs a warning.

/** Components that stand directly in a calendar; one of them never contains another. */
const inCalendar = new Set(['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE'])

/** The stack of open components, outermost first. */
export class ComponentStack {
  readonly #open: string[] = []
  readonly #most: number
  /** Components opened beyond the limit: counted, not kept. */
  #beyond = 0
  #wasTooDeep = false

  constructor(most: number) {
    this.#most = most
  }

  get innermost(): string | null {
    return this.#beyond > 0 ? 'TOO-DEEP' : (this.#open.at(-1) ?? null)
  }

  has(name: string): boolean {
    return this.#open.includes(name)
  }

  /** Whether the limit made it skip components. */
  get wasTooDeep(): boolean {
    return this.#wasTooDeep
  }

  /** Opens a component and returns those it closes because it cannot be inside them, innermost first. */
  begin(name: string): readonly string[] {
    const closed = this.#closeFor(name)
    if (this.#open.length < this.#most) this.#open.push(name)
    else {
      this.#beyond++
      this.#wasTooDeep = true
    }
    return closed
  }

  /** Returns what an END closes, innermost first; empty if no such component is open. */
  end(name: string): readonly string[] {
    if (this.#beyond > 0 && !inCalendar.has(name) && name !== 'VCALENDAR') {
      this.#beyond--
      return []
    }
    const at = this.#open.lastIndexOf(name)
    return at < 0 ? [] : this.#closeFrom(at)
  }

  /** Returns everything still open, innermost first. */
  finish(): readonly string[] {
    return this.#closeFrom(0)
  }

  #closeFor(name: string): readonly string[] {
    if (name === 'VCALENDAR') return this.#closeFrom(0)
    if (inCalendar.has(name)) return this.#closeFrom(this.#open.lastIndexOf('VCALENDAR') + 1)
    if (name === 'STANDARD' || name === 'DAYLIGHT') {
      const zone = this.#open.lastIndexOf('VTIMEZONE')
      return zone < 0 ? [] : this.#closeFrom(zone + 1)
    }
    const alarm = name === 'VALARM' ? this.#open.lastIndexOf('VALARM') : -1
    return alarm < 0 ? [] : this.#closeFrom(alarm)
  }

  #closeFrom(at: number): readonly string[] {
    this.#beyond = 0
    return this.#open.splice(at).reverse()
  }
}
