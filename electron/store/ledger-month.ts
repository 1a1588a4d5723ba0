// The entries of one month: by id, and sorted by start for callers that read a stretch of time.
import type { Entry } from '../../shared/model/entry.ts'
import type { Instant } from '../../shared/time/instant.ts'

export class LedgerMonth {
  readonly #byId = new Map<string, Entry>()
  /** Sorted on first use after a change. */
  #sorted: readonly Entry[] | null = null

  get entries(): readonly Entry[] {
    this.#sorted ??= [...this.#byId.values()].sort(byStart)
    return this.#sorted
  }

  get isEmpty(): boolean {
    return this.#byId.size === 0
  }

  put(entry: Entry): void {
    this.#byId.set(entry.id, entry)
    this.#sorted = null
  }

  remove(id: string): void {
    this.#byId.delete(id)
    this.#sorted = null
  }

  /** The index of the first entry that starts at `at` or later. */
  placeOf(at: Instant): number {
    const { entries } = this
    let low = 0
    let high = entries.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((entries[middle]?.start ?? at) < at) low = middle + 1
      else high = middle
    }
    return low
  }
}

function byStart(a: Entry, b: Entry): number {
  return a.start - b.start || (a.id < b.id ? -1 : 1)
}
