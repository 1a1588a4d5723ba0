// Entries lie in one ledger a month (by the UTC month of their start), so that the cost of a write does not
// grow with the history. All of them are in memory.
import type { EntryChange } from '../../shared/history/edit.ts'
import type { Entry } from '../../shared/model/entry.ts'
import { formatInstant, type Instant, type Span } from '../../shared/time/instant.ts'
import type { Ledger } from './documents.ts'

export class Ledgers {
  readonly #byId = new Map<string, Entry>()
  readonly #byMonth = new Map<string, Map<string, Entry>>()
  /** By month, the number of the change that touched it last. */
  readonly #changes = new Map<string, number>()
  #change = 0
  /** How far back an entry may start and still reach into a period. */
  #longestSeconds = 0

  #serial: number

  constructor(ledgers: readonly Ledger[]) {
    const oldestFirst = [...ledgers].sort((a, b) => a.serial - b.serial)
    this.#serial = oldestFirst.at(-1)?.serial ?? 0
    for (const entry of oldestFirst.flatMap(({ entries }) => entries)) {
      // Twice in the ledgers after a crash between two writes: the one written later is right.
      this.#remove(entry.id)
      this.#put(entry)
    }
  }

  get all(): ReadonlyMap<string, Entry> {
    return this.#byId
  }

  /** A month's ledger as it is to be written next. */
  ledger(month: string): Ledger {
    this.#serial++
    return { serial: this.#serial, entries: this.#ofMonth(month) }
  }

  /** Entries that overlap the period or start in it, by start. */
  between({ from, to }: Span): readonly Entry[] {
    const first = monthOf((from - this.#longestSeconds) as Instant)
    const last = monthOf(to)
    const found: Entry[] = []
    for (const [month, entries] of this.#byMonth) {
      if (month < first || month > last) continue
      for (const entry of entries.values()) {
        if (entry.start < to && (entry.end > from || entry.start >= from)) found.push(entry)
      }
    }
    return found.sort(byStart)
  }

  /** Grows whenever an entry that `between` may give for the period changes. */
  changeOf({ from, to }: Span): number {
    const first = monthOf((from - this.#longestSeconds) as Instant)
    const last = monthOf(to)
    let latest = 0
    for (let month = first; month <= last; month = monthAfter(month)) {
      latest = Math.max(latest, this.#changes.get(month) ?? 0)
    }
    return latest
  }

  firstStart(): Instant | null {
    const months = [...this.#byMonth].filter(([, entries]) => entries.size > 0)
    const first = months.map(([month]) => month).sort()[0]
    return first === undefined ? null : (this.#ofMonth(first)[0]?.start ?? null)
  }

  /** Applies the changes; answers the months whose ledgers must be written, those that gain entries first. */
  apply(changes: readonly EntryChange[]): readonly string[] {
    const gaining = new Set<string>()
    const losing = new Set<string>()
    for (const { id, after } of changes) {
      const before = this.#remove(id)
      if (before) losing.add(monthOf(before.start))
      if (after) {
        this.#put(after)
        gaining.add(monthOf(after.start))
      }
    }
    this.#change++
    for (const month of [...gaining, ...losing]) this.#changes.set(month, this.#change)
    // A crash between two writes then leaves an entry in both ledgers, never in none.
    return [...gaining, ...[...losing].filter((month) => !gaining.has(month))]
  }

  #ofMonth(month: string): readonly Entry[] {
    return [...(this.#byMonth.get(month)?.values() ?? [])].sort(byStart)
  }

  #remove(id: string): Entry | undefined {
    const entry = this.#byId.get(id)
    if (!entry) return undefined
    this.#byId.delete(id)
    this.#byMonth.get(monthOf(entry.start))?.delete(id)
    return entry
  }

  #put(entry: Entry): void {
    const month = monthOf(entry.start)
    const entries = this.#byMonth.get(month) ?? new Map<string, Entry>()
    entries.set(entry.id, entry)
    this.#byMonth.set(month, entries)
    this.#byId.set(entry.id, entry)
    this.#longestSeconds = Math.max(this.#longestSeconds, entry.end - entry.start)
  }
}

function monthOf(at: Instant): string {
  return formatInstant(at).slice(0, 7)
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

function byStart(a: Entry, b: Entry): number {
  return a.start - b.start || (a.id < b.id ? -1 : 1)
}
