// One account a week is kept until something it is made of changes; the week under way is made anew each time.
import { type WeekAccount, weekAccount } from '../../shared/report/week-report.ts'
import type { Instant } from '../../shared/time/instant.ts'
import { type Week, weekSpan } from '../../shared/time/week.ts'
import type { DataStore } from '../store/data-store.ts'

export class WeekAccounts {
  readonly #store: DataStore
  readonly #known = new Map<Week, WeekAccount>()
  #revision = -1

  constructor(store: DataStore) {
    this.#store = store
  }

  /** The account of a week as it stands at `now`: so far for the week under way, whole for one that is over. */
  of(week: Week, now: Instant): WeekAccount {
    this.#forgetStale()
    const known = this.#known.get(week)
    if (known) return known
    const { config } = this.#store
    const period = weekSpan(week, config.settings)
    const isOver = now >= period.to
    const entries = this.#store.entriesBetween(period)
    const account = weekAccount(config, entries, week, isOver ? null : now)
    if (isOver) this.#known.set(week, account)
    return account
  }

  #forgetStale(): void {
    if (this.#revision === this.#store.revision) return
    this.#known.clear()
    this.#revision = this.#store.revision
  }
}
