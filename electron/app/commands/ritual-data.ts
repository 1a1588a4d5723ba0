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
  const made = (of: number) =>
    accountsInTurns(
      Array.from({ length: of }, (_, back) => addWeeks(current, back - of + 1)),
      needs,
      (week, account) => ritualWeek(week, account, needs.store.config),
    )
  // One more, because the week under way is not over.
  const last = await made(commonWeeks + 1)
  return { weeks: await made(count), common: commonOf(last.slice(0, -1)) }
}
