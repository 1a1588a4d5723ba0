import type { WeekAccount } from '../../../shared/report/week-report.ts'
import type { Week } from '../../../shared/time/week.ts'
import type { Uses } from './needs.ts'

/** So many accounts made anew take about as long as half a frame of the window. */
const weeksATurn = 8

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
