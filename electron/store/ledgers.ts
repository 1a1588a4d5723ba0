// Entries are stored in one ledger per month (by the UTC month of their start), so that the cost of a write does not
// grow with the history.
import type { EntryChange } from '../../shared/history/edit.ts'
import type { Entry } from '../../shared/model/entry.ts'
import { civilDay, DAY } from '../../shared/time/civil.ts'
import type { Instant, Span } from '../../shared/time/instant.ts'
import { apart } from './apart.ts'
import type { Ledger } from './documents.ts'
import { LedgerMonth } from './ledger-month.ts'

/** Months since the year 0, the key of a ledger. */
type MonthNumber = number

export class Ledgers {
  readonly #byId = new Map<string, Entry>()
  readonly #byMonth = new Map<MonthNumber, LedgerMonth>()
  #months: readonly MonthNumber[] | null = null
  /** For each month, the number of the change that last touched it. */
  readonly #changes = new Map<MonthNumber, number>()
  readonly #firstChange: number
  #change: number
  /** How far back an entry may start and still reach into a period. */
  #longestSeconds = 0

  #serial: number

  /** The months whose ledgers on the disk differ from memory, because an entry in them was elsewhere, or twice. */
  readonly toRewrite: readonly string[]

  /**
   * By month. An entry in several ledgers was moved: the ledger written later is right. Changes are counted from
   * `firstChange` on.
   */
  constructor(ledgers: ReadonlyMap<string, Ledger>, firstChange = 0) {
    this.#firstChange = firstChange
    this.#change = firstChange
    const oldestFirst = [...ledgers].sort(([, a], [, b]) => a.serial - b.serial)
    // A number too large to count exactly was never ours.
    this.#serial = Math.min(oldestFirst.at(-1)?.[1].serial ?? 0, 2 ** 52)
    const changed = new Set<string>()
    for (const [month, { entries }] of oldestFirst) {
      const number = numberOf(month)
      const each = apart(entries)
      if (each !== entries) changed.add(month)
      for (const entry of each) {
        const before = this.#remove(entry.id)
        if (before) changed.add(nameOf(monthOf(before.start)))
        this.#put(entry)
        if (monthOf(entry.start) === number) continue
        changed.add(month).add(nameOf(monthOf(entry.start)))
      }
    }
    this.toRewrite = [...changed]
  }

  get all(): ReadonlyMap<string, Entry> {
    return this.#byId
  }

  /** A month's ledger as it will next be written. */
  ledger(month: string): Ledger {
    this.#serial++
    return { serial: this.#serial, entries: this.#byMonth.get(numberOf(month))?.entries ?? [] }
  }

  /** Entries that overlap the period or start in it, by start. */
  between({ from, to }: Span): readonly Entry[] {
    const earliest = (from - this.#longestSeconds) as Instant
    const found: Entry[] = []
    for (const number of this.#monthsFrom(earliest, to)) {
      const month = this.#byMonth.get(number)
      if (!month) continue
      const { entries } = month
      for (let place = month.placeOf(earliest); place < entries.length; place++) {
        const entry = entries[place]
        if (!entry || entry.start >= to) break
        if (entry.end > from || entry.start >= from) found.push(entry)
      }
    }
    return found
  }

  /** Grows whenever a change affects the entries that `between` returns for the period. */
  changeOf({ from, to }: Span): number {
    let latest = this.#firstChange
    for (const month of this.#monthsFrom((from - this.#longestSeconds) as Instant, to)) {
      latest = Math.max(latest, this.#changes.get(month) ?? 0)
    }
    return latest
  }

  firstStart(): Instant | null {
    let first: MonthNumber | null = null
    for (const [number, month] of this.#byMonth) {
      if (!month.isEmpty && (first === null || number < first)) first = number
    }
    return first === null ? null : (this.#byMonth.get(first)?.entries[0]?.start ?? null)
  }

  /** Applies the changes; returns the months whose ledgers must be written, those that gain entries first. */
  apply(changes: readonly EntryChange[]): readonly string[] {
    const gaining = new Set<MonthNumber>()
    const losing = new Set<MonthNumber>()
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
    // In this order, a crash between two writes leaves an entry in both ledgers, never in none.
    return [...gaining, ...[...losing].filter((month) => !gaining.has(month))].map(nameOf)
  }

  /** The months that have or had entries, in order: an entry that lasts for centuries must not make queries slower. */
  #monthsFrom(from: Instant, to: Instant): readonly MonthNumber[] {
    this.#months ??= [...this.#byMonth.keys()].sort((a, b) => a - b)
    const [first, last] = [monthOf(from), monthOf(to)]
    return this.#months.filter((month) => month >= first && month <= last)
  }

  #remove(id: string): Entry | undefined {
    const entry = this.#byId.get(id)
    if (!entry) return undefined
    this.#byId.delete(id)
    this.#byMonth.get(monthOf(entry.start))?.remove(id)
    return entry
  }

  #put(entry: Entry): void {
    const number = monthOf(entry.start)
    let month = this.#byMonth.get(number)
    if (!month) {
      month = new LedgerMonth()
      this.#byMonth.set(number, month)
      this.#months = null
    }
    month.put(entry)
    this.#byId.set(entry.id, entry)
    this.#longestSeconds = Math.max(this.#longestSeconds, entry.end - entry.start)
  }
}

/** The UTC month an instant lies in. */
function monthOf(at: Instant): MonthNumber {
  const { year, month } = civilDay(Math.floor(at / DAY))
  return 12 * year + month - 1
}

/** The number of a month's name, `2026-11`. */
function numberOf(name: string): MonthNumber {
  return 12 * Number(name.slice(0, 4)) + Number(name.slice(5)) - 1
}

function nameOf(number: MonthNumber): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0')
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`
}
