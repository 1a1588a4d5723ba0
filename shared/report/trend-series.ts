// The points of a trend: a share of a few hours jumps from week to week and says nothing, so such a week shows the mean of
// its last four weeks (docs/accounting.md 7).
import type { Week } from '../time/week.ts'

/** With less behind it, a share of one week is chance. */
export const thinSeconds = 8 * 3600

const meanWeeks = 4

/** A share of one week and what it is a share of. */
export interface WeekShare {
  /** `null` if there is nothing to take it of. */
  readonly share: number | null
  readonly ofSeconds: number
}

export interface TrendValue {
  readonly value: number | null
  /** The mean of up to four weeks, because this one alone has too little behind it. */
  readonly isMean: boolean
}

/** Oldest first; a mean weighs each week by what its share is of. */
export function trendValues(weeks: readonly WeekShare[]): readonly TrendValue[] {
  return weeks.map(({ share, ofSeconds }, place) => {
    if (share === null || ofSeconds >= thinSeconds) return { value: share, isMean: false }
    const window = weeks.slice(Math.max(0, place - meanWeeks + 1), place + 1)
    const known = window.flatMap((week) =>
      week.share === null ? [] : { ...week, share: week.share },
    )
    const of = known.reduce((sum, week) => sum + week.ofSeconds, 0)
    const part = known.reduce((sum, week) => sum + week.share * week.ofSeconds, 0)
    return { value: of === 0 ? share : part / of, isMean: of > 0 }
  })
}

/** The weeks that are over: one under way is no finding yet. */
export function overBy<T extends { readonly week: Week }>(
  points: readonly T[],
  current: Week,
): readonly T[] {
  return points.filter(({ week }) => week < current)
}
