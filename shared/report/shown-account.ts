// The account of AI hours as it is shown: every line of it adds up across and down, in whole minutes.

import { roundMinutesTogether, roundToMinute } from '../format/rounding.ts'
import type { Config } from '../model/document.ts'
import type { GrowthRow, PeriodData } from './periods.ts'
import { shownCategories } from './shown.ts'

/** All in seconds that make whole minutes. */
export interface ShownAccount {
  /** The categories that were tracked, saved something or belong to a normal week. */
  readonly rows: readonly GrowthRow[]
  readonly total: Omit<GrowthRow, 'categoryId'>
  readonly untracked: number
  readonly timeBack: number
}

/**
 * Tracked, saved and normal week are rounded together, each column for itself; growth, untracked time and time back
 * are what the rounded ones make of them, so that they can be a minute off what they would be alone.
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
