// Two periods side by side: complete ones, and their weeks on average, because months differ in length.
import type { Config } from '../model/document.ts'
import { addPeriods, type Period, type PeriodKind, periodOf } from '../time/period.ts'
import type { Week } from '../time/week.ts'

/** The last two periods that are over, the earlier first. */
export function lastComplete(current: Week, kind: PeriodKind): readonly [Period, Period] {
  const underWay = periodOf(current, kind)
  return [addPeriods(underWay, -2), addPeriods(underWay, -1)]
}

/**
 * What a week of the period had on average; weeks that have not begun are none, and a week of leave lowers no average.
 */
export function perWeek(
  seconds: number,
  weeks: readonly Week[],
  current: Week,
  config: Pick<Config, 'weeks'>,
): number {
  const counted = weeks.filter((week) => week <= current && !config.weeks[week]?.isLeave)
  return seconds / Math.max(1, counted.length)
}
