// A normal week learnt from past weeks: their mean, with outlying weeks pointed out.
import { quantile, roundHalfUp } from '../base/arithmetic.ts'
import type { Week } from '../time/week.ts'

/** A finished week, as something to learn from. */
export interface BaselineWeek {
  readonly week: Week
  readonly seconds: number
  readonly byCategory: Readonly<Record<string, number>>
  /** What AI saved in it: a week before AI has no savings. */
  readonly savedSeconds: number
}

/** Minutes by category of the mean week, rounded half up; categories that round to nothing are left out. */
export function meanWeek(weeks: readonly BaselineWeek[]): Readonly<Record<string, number>> {
  const sums = new Map<string, number>()
  for (const [id, seconds] of weeks.flatMap(({ byCategory }) => Object.entries(byCategory))) {
    sums.set(id, (sums.get(id) ?? 0) + seconds)
  }
  const means = [...sums].map(([id, sum]) => [id, roundHalfUp(sum / weeks.length / 60)] as const)
  return Object.fromEntries(means.filter(([, minutes]) => minutes > 0))
}

/** With fewer weeks, none can be called an outlier. */
const leastWeeks = 4

/**
 * Weeks whose length lies outside Tukey's fences: more than 1.5 interquartile ranges beyond the quartiles
 * (J. W. Tukey, Exploratory Data Analysis, 1977).
 */
export function outlierWeeks(weeks: readonly BaselineWeek[]): ReadonlySet<Week> {
  if (weeks.length < leastWeeks) return new Set()
  const lengths = weeks.map(({ seconds }) => seconds).sort((a, b) => a - b)
  const low = quantile(lengths, 0.25)
  const high = quantile(lengths, 0.75)
  const reach = 1.5 * (high - low)
  const isOutlier = ({ seconds }: BaselineWeek) => seconds < low - reach || seconds > high + reach
  return new Set(weeks.filter(isOutlier).map(({ week }) => week))
}
