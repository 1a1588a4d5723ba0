// The account of a past week is computed once, and again only if its input changes; that of the current week is
// computed each time.
import type { Config } from '../../shared/model/document.ts'
import { type Heatmap, weekHeatmap } from '../../shared/report/heatmap.ts'
import {
  type WeekAccount,
  type WeekAccounting,
  weekAccounting,
} from '../../shared/report/week-report.ts'
import type { Instant, Span } from '../../shared/time/instant.ts'
import { type Week, weekSpan } from '../../shared/time/week.ts'
import type { DataStore } from '../store/data-store.ts'

/** The input of accounts. */
type AccountStore = Pick<DataStore, 'config' | 'entriesBetween' | 'changeOf'>

interface Known {
  readonly account: WeekAccount
  readonly note: Config['weeks'][string] | undefined
  /** The value of `DataStore.changeOf` when it was computed. */
  readonly change: number
  heatmap: Heatmap | null
}

export class WeekAccounts {
  readonly #store: AccountStore
  readonly #known = new Map<Week, Known>()
  readonly #spans = new Map<Week, Span>()
  #config: Config
  #accounting: WeekAccounting

  constructor(store: AccountStore) {
    this.#store = store
    this.#config = store.config
    this.#accounting = weekAccounting(store.config)
  }

  /** The account of a week at `now`: so far for the current week, complete for a past one. */
  of(week: Week, now: Instant): WeekAccount {
    return this.#find(week, now).account
  }

  /** When in the week strategy happened, from the same segments. */
  heatmapOf(week: Week, now: Instant): Heatmap {
    const known = this.#find(week, now)
    known.heatmap ??= this.#heatmap(week, known.account)
    return known.heatmap
  }

  #find(week: Week, now: Instant): Known {
    this.#forgetStale()
    const period = this.#span(week)
    const note = this.#config.weeks[week]
    const change = this.#store.changeOf(period)
    const known = this.#known.get(week)
    if (known && known.change === change && known.note === note) return known
    const isOver = now >= period.to
    const entries = this.#store.entriesBetween(period)
    const account = this.#accounting(entries, week, isOver ? null : now)
    const made: Known = { account, note, change, heatmap: null }
    if (isOver) this.#known.set(week, made)
    return made
  }

  #heatmap(week: Week, { segments }: WeekAccount): Heatmap {
    const { categories, settings } = this.#config
    const stances = new Map(categories.map(({ id, stance }) => [id, stance]))
    return weekHeatmap(segments, (id) => stances.get(id) === 'strategy', week, settings)
  }

  #span(week: Week): Span {
    const known = this.#spans.get(week)
    if (known) return known
    const span = weekSpan(week, this.#config.settings)
    this.#spans.set(week, span)
    return span
  }

  /** Settings, categories and goals affect every week; what was said about one week affects only that one. */
  #forgetStale(): void {
    const before = this.#config
    const after = this.#store.config
    if (before === after) return
    this.#config = after
    this.#accounting = weekAccounting(after)
    if (
      before.settings === after.settings &&
      before.categories === after.categories &&
      before.goals === after.goals
    ) {
      return
    }
    this.#known.clear()
    this.#spans.clear()
  }
}
