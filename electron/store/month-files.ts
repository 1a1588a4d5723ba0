// All entries, in one ledger a month. The months of a first view are opened at once, the others when they are first
// needed: ten years take a few hundred milliseconds, and nobody waits for them at the start.
import type { EntryChange } from '../../shared/history/edit.ts'
import type { Entry } from '../../shared/model/entry.ts'
import { formatInstant, type Instant, type Span } from '../../shared/time/instant.ts'
import type { Ledger } from './documents.ts'
import { Ledgers } from './ledgers.ts'
import { type FoundDocument, NewerDocumentError } from './open-document.ts'

export interface MonthFilesNeeds {
  /** The months there are ledgers for, `2026-11`, in order. */
  readonly months: readonly string[]
  readonly open: (month: string) => FoundDocument<Ledger>
  /** Called once, when the last month has been opened and before anything of all of them is answered. */
  readonly onWhole: (opened: ReadonlyMap<string, FoundDocument<Ledger>>) => void
}

export class MonthFiles {
  readonly #needs: MonthFilesNeeds
  readonly #opened = new Map<string, FoundDocument<Ledger>>()
  #ledgers = new Ledgers(new Map())
  /** From here on every month is open; `null` once all are. */
  #openFrom: string | null = '9999-99'

  constructor(needs: MonthFilesNeeds) {
    this.#needs = needs
  }

  /** Opens the months from that of `since` on: what a first view needs. */
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

  /** Opens every month there is, one after the other with room between them for others, the newest first. */
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
    // Whatever was made of the months that were open may be otherwise now: an entry can be older and reach far.
    this.#ledgers = new Ledgers(new Map(ledgers), 1)
    this.#needs.onWhole(this.#opened)
  }

  /** The number of the last edit that is in a month's ledger; 0 where there is none. */
  editOf(month: string): number {
    return this.#needs.months.includes(month) ? this.#open(month).edit : 0
  }

  /** The months whose ledgers on the disk are not what is here. */
  get toRewrite(): readonly string[] {
    return this.#ledgers.toRewrite
  }

  /** Every entry, by id. */
  get all(): ReadonlyMap<string, Entry> {
    this.openAll()
    return this.#ledgers.all
  }

  /** Those of the months that are open. */
  get known(): ReadonlyMap<string, Entry> {
    return this.#ledgers.all
  }

  /** A month's ledger as it is to be written next. */
  ledger(month: string): Ledger {
    this.openAll()
    return this.#ledgers.ledger(month)
  }

  /** Entries that overlap the period or start in it, by start. */
  between(period: Span): readonly Entry[] {
    this.#openFor(period)
    return this.#ledgers.between(period)
  }

  /** Grows whenever an entry that `between` may give for the period changes. */
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

  /** Applies the changes; answers the months whose ledgers must be written, those that gain entries first. */
  apply(changes: readonly EntryChange[]): readonly string[] {
    if (changes.length === 0) return []
    this.openAll()
    return this.#ledgers.apply(changes)
  }

  /** None for a month of a newer version: the app is about to end for it. */
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
