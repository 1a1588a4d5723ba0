// The account of AI hours as it is shown, in whole minutes: every line adds up across and down.

import { roundMinutesTogether, roundToMinute } from '../format/rounding.ts'
import type { Config } from '../model/document.ts'
import type { GrowthRow, PeriodData } from './periods.ts'
import { shownCategories } from './shown.ts'

/** All in seconds, as multiples of a minute. */
export interface ShownAccount {
  /** The categories that were tracked, saved something or are in the baseline. */
  readonly rows: readonly GrowthRow[]
  readonly total: Omit<GrowthRow, 'categoryId'>
  readonly untracked: number
  readonly timeBack: number
}

/**
 * Tracked time, savings and baseline are rounded together, each column separately. Growth, untracked time and time back
 * follow from the rounded figures, so they can be a minute off their own rounding.
 */
export function shownAccount(
  data: Pick<PeriodData, 'growth' | 'workedSeconds' | 'report'>,
  config: Pick<Config, 'categories'>,
): ShownAccount {
  const lines = data.growth.filter(
    ({ tracked, saved, baseline }) => tracked !== 0 || saved !== 0 || baseline !== 0,
  )
  const categories = shownCategories(data.report, config)
  const saved = roundMinutesTogether(lines.map((row) => row.saved))
  const baseline = roundMinutesTogether(lines.map((row) => row.baseline))
  const rows = lines.map(({ categoryId }, index) =>
    row(categoryId, {
      tracked: categories.get(categoryId)?.seconds ?? 0,
      saved: saved[index] ?? 0,
      baseline: baseline[index] ?? 0,
    }),
  )
  const sum = (pick: (row: GrowthRow) => number) =>
    rows.reduce((total, each) => total + pick(each), 0)
  const { categoryId: _all, ...total } = row('', {
    tracked: sum((each) => each.tracked),
    saved: sum((each) => each.saved),
    baseline: sum((each) => each.baseline),
  })
  const worked = roundToMinute(data.workedSeconds)
  return {
    rows,
    total,
    untracked: worked - total.tracked,
    timeBack: total.baseline - worked,
  }
}

function row(
  categoryId: string,
  { tracked, saved, baseline }: Pick<GrowthRow, 'tracked' | 'saved' | 'baseline'>,
): GrowthRow {
  return { categoryId, tracked, saved, baseline, growth: tracked + saved - baseline }
}
