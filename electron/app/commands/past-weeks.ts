// The rows behind past reflections, from the accounts that are kept.
import { reflectedWeeks } from '../../../shared/reflection/note.ts'
import { type PastWeek, pastWeek } from '../../../shared/reflection/past.ts'
import { type RowFinder, rowFinder } from '../../../shared/reflection/ties.ts'
import type { WeekAccount } from '../../../shared/report/week-report.ts'
import type { Week } from '../../../shared/time/week.ts'
import type { DataStore } from '../../store/data-store.ts'
import type { Uses } from './needs.ts'

/** So many accounts made anew take about as long as half a frame of the window. */
const weeksATurn = 8

/** Every week with a reflection, newest first. */
export async function pastWeeks(
  needs: Uses<'store' | 'accounts' | 'now' | 'nextTurn'>,
): Promise<readonly PastWeek[]> {
  const weeks = reflectedWeeks(needs.store.config).toReversed()
  const find = storedRows(needs.store)
  return accountsInTurns(weeks, needs, (week, account) =>
    pastWeek(week, account, needs.store.config, find),
  )
}

/** Finds what answers are tied to; the months of long ago are opened only for an entry. */
export function storedRows(store: DataStore): RowFinder {
  const entries = { get: (id: string) => store.entries.get(id) }
  return rowFinder(store.config.goals, entries, store.requests)
}

/** Makes something of the account of each week, and lets other work run in between. */
export async function accountsInTurns<T>(
  weeks: readonly Week[],
  { store, accounts, now, nextTurn }: Uses<'store' | 'accounts' | 'now' | 'nextTurn'>,
  make: (week: Week, account: WeekAccount) => T,
): Promise<readonly T[]> {
  // Otherwise the first week of long ago would open all months at once.
  await store.openRest(nextTurn)
  const made: T[] = []
  for (const [index, week] of weeks.entries()) {
    if (index > 0 && index % weeksATurn === 0) await nextTurn()
    made.push(make(week, accounts.of(week, now())))
  }
  return made
}
