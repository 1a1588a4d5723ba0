// All entries, one ledger per month. The months of a first view are opened at once, the others on first use: ten years
// take a few hundred milliseconds, and the start must not wait for them.
import type { EntryChange } from '../../shared/history/edit.ts'
import type { Entry } from '../../shared/model/entry.ts'
import { formatInstant, type Instant, type Span } from '../../shared/time/instant.ts'
import type { Ledger } from './documents.ts'
import { Ledgers } from './ledgers.ts'
import { type FoundDocument, NewerDocumentError } from './open-document.ts'

export interface MonthFilesNeeds {
  /** The months that have ledgers, `2026-11`, in order. */
  readonly months: readonly string[]
  readonly open: (month: string) => FoundDocument<Ledger>
  /** Called once, when the last month is open and before any question about all months is answered. */
  readonly onWhole: (opened: ReadonlyMap<string, FoundDocument<Ledger>>) => void
}

export class MonthFiles {
  readonly #needs: MonthFilesNeeds
  readonly #opened = new Map<string, FoundDocument<Ledger>>()
  #ledgers = new Ledgers(new Map())
  /** Every month from here on is open; `null` once all are. */
  #openFrom: string | null = '9999-99'

  constructor(needs: MonthFilesNeeds) {
    this.#needs = needs
  }

  /** Opens the months from that of `since` on: those a first view needs. */
  openSince(since: Instant): void {
    const first = formatInstant(since).slice(0, 7)
    const recent = this.#needs.months.filter((month) => month >= first)
    if (recent.length === this.#needs.months.length) {
      this.openAll()
      return
    }
    this.#openFrom = first
    this.#ledgers = new Ledgers(new Map(recent.map((month) => [month, this.#open(month).value])))
  }

  /** Opens every month, newest first, one at a time so that other work can run in between. */
  async openInSteps(nextTurn: () => Promise<void>): Promise<void> {
    for (const month of this.#needs.months.toReversed()) {
      if (this.#openFrom === null) return
      if (this.#opened.has(month)) continue
      this.#open(month)
      await nextTurn()
    }
    this.openAll()
  }

  openAll(): void {
    if (this.#openFrom === null) return
    const ledgers = this.#needs.months.map((month) => [month, this.#open(month).value] as const)
    this.#openFrom = null
    // Results from the open months may now be wrong: an older entry can reach far forward.
    this.#ledgers = new Ledgers(new Map(ledgers), 1)
    this.#needs.onWhole(this.#opened)
  }

  /** The number of the last edit in a month's ledger; 0 if it has none. */
  editOf(month: string): number {
    return this.#needs.months.includes(month) ? this.#open(month).edit : 0
  }

  /** The months whose ledgers on the disk differ from memory. */
  get toRewrite(): readonly string[] {
    return this.#ledgers.toRewrite
  }

  /** Every entry, by id. */
  get all(): ReadonlyMap<string, Entry> {
    this.openAll()
    return this.#ledgers.all
  }

  /** Entries of the open months. */
  get known(): ReadonlyMap<string, Entry> {
    return this.#ledgers.all
  }

  /** A month's ledger as it will next be written. */
  ledger(month: string): Ledger {
    this.openAll()
    return this.#ledgers.ledger(month)
  }

  /** Entries that overlap the period or start in it, by start. */
  between(period: Span): readonly Entry[] {
    this.#openFor(period)
    return this.#ledgers.between(period)
  }

  /** Grows whenever a change affects the entries that `between` returns for the period. */
  changeOf(period: Span): number {
    this.#openFor(period)
    return this.#ledgers.changeOf(period)
  }

  firstStart(): Instant | null {
    if (this.#openFrom === null) return this.#ledgers.firstStart()
    for (const month of this.#needs.months) {
      const starts = this.#startsOf(month)
      if (starts.length > 0) return starts.reduce((a, b) => (a < b ? a : b))
    }
    return null
  }

  /** Applies the changes; returns the months whose ledgers must be written, those that gain entries first. */
  apply(changes: readonly EntryChange[]): readonly string[] {
    if (changes.length === 0) return []
    this.openAll()
    return this.#ledgers.apply(changes)
  }

  /** Nothing for a month of a newer version, because the app is about to end. */
  #startsOf(month: string): readonly Instant[] {
    try {
      return this.#open(month).value.entries.map(({ start }) => start)
    } catch (error) {
      if (error instanceof NewerDocumentError) return []
      throw error
    }
  }

  #openFor({ from }: Span): void {
    if (this.#openFrom !== null && formatInstant(from).slice(0, 7) < this.#openFrom) this.openAll()
  }

  #open(month: string): FoundDocument<Ledger> {
    const known = this.#opened.get(month)
    if (known) return known
    const opened = this.#needs.open(month)
    this.#opened.set(month, opened)
    return opened
  }
}
