// How reflections went over weeks, from the accounts that are kept.
import type { RitualData } from '../../../shared/messages/reflections.ts'
import { commonOf, commonWeeks } from '../../../shared/reflection/common.ts'
import { ritualWeek } from '../../../shared/reflection/ritual.ts'
import { addWeeks } from '../../../shared/time/week.ts'
import { accountsInTurns } from './accounts-in-turns.ts'
import type { Uses } from './needs.ts'
import { trendSpan } from './period-data.ts'

/** This many weeks up to the current one; `null` goes back to the first entry. */
export async function ritualData(
  weeks: number | null,
  needs: Uses<'store' | 'accounts' | 'now' | 'nextTurn'>,
): Promise<RitualData> {
  const { current, count } = trendSpan(weeks, needs)
  // One more than are compared, because the week under way is not over.
  const compared = commonWeeks + 1
  const needed = Math.max(count, compared)
  const made = await accountsInTurns(
    Array.from({ length: needed }, (_, index) => addWeeks(current, index - needed + 1)),
    needs,
    (week, account) => ritualWeek(week, account, needs.store.config),
  )
  const last = (length: number) => made.slice(needed - length)
  return { weeks: last(count), common: commonOf(last(compared).slice(0, -1)) }
}
