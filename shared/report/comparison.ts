// Two periods side by side: complete ones, and their weeks on average, because months differ in length.
import { addPeriods, type Period, type PeriodKind, periodOf } from '../time/period.ts'
import type { Week } from '../time/week.ts'

/** The last two periods that are over, the earlier first. */
export function lastComplete(current: Week, kind: PeriodKind): readonly [Period, Period] {
  const underWay = periodOf(current, kind)
  return [addPeriods(underWay, -2), addPeriods(underWay, -1)]
}

/** What a week of the period had on average; weeks that have not begun are none. */
export function perWeek(seconds: number, weeks: readonly Week[], current: Week): number {
  return seconds / Math.max(1, weeks.filter((week) => week <= current).length)
}
