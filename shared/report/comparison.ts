// Two periods side by side: complete ones, and their weeks on average, because months differ in length.

import type { Config } from '../model/document.ts'
import { isLeaveWeek } from '../model/reflection.ts'
import { addPeriods, type Period, type PeriodKind, periodOf } from '../time/period.ts'
import { type Week, weekOf } from '../time/week.ts'
import type { PeriodData } from './periods.ts'

/** The last two periods that are over, the earlier first. */
export function lastComplete(current: Week, kind: PeriodKind): readonly [Period, Period] {
  const underWay = periodOf(current, kind)
  return [addPeriods(underWay, -2), addPeriods(underWay, -1)]
}

/**
 * How many weeks of a period a mean is taken of: those that have begun, without weeks of leave in which nothing was
 * recorded. A week of leave with work in it counts like any other, or its hours would raise the mean of the rest.
 */
export function weeksToAverage(
  { weeks, segments }: Pick<PeriodData, 'weeks' | 'segments'>,
  current: Week,
  config: Pick<Config, 'weeks' | 'settings'>,
): number {
  const recorded = new Set(segments.map(({ start }) => weekOf(start, config.settings)))
  return weeks.filter(
    (week) => week <= current && (recorded.has(week) || !isLeaveWeek(week, config.weeks)),
  ).length
}
