// Where the saved hours went: growth of work, untracked time and time back add up to what AI saved
// (docs/accounting.md, section 5).

import { largestRemainder, share } from '../base/arithmetic.ts'
import { type Category, workStances } from '../model/category.ts'
import { secondsAt } from './by-id.ts'
import { type SecondsById, type SinkName, sinkNames } from './report.ts'

/** One category's line of the identity, in seconds: growth = tracked + saved − baseline. */
export interface Growth {
  readonly category: Category
  readonly tracked: number
  readonly saved: number
  readonly baseline: number
  readonly growth: number
}

export interface Reinvestment {
  readonly rows: readonly Growth[]
  /** W: how long the week was. */
  readonly workedSeconds: number
  readonly untrackedSeconds: number
  /** B − W, negative where the week was longer than the baseline. */
  readonly timeBackSeconds: number
  readonly sinks: Readonly<Record<SinkName, number>>
  readonly sinkDetail: SecondsById
  readonly reinvestmentRate: number | null
  readonly hamsterWheelIndex: number | null
  readonly timeBackRate: number | null
}

export interface ReinvestmentInput {
  readonly categories: readonly Category[]
  /** All in seconds by category id; missing is 0. */
  readonly tracked: SecondsById
  readonly saved: SecondsById
  readonly baseline: SecondsById
  /** How long the person says the week was; `null` while they have not said. */
  readonly saidWorkedSeconds: number | null
}

export function reinvestment(input: ReinvestmentInput): Reinvestment {
  const rows = growthRows(input)
  const grown = { strategy: 0, execution: 0, neutral: 0 }
  let trackedSum = 0
  let savedSum = 0
  let baselineSum = 0
  for (const { category, tracked, saved, baseline, growth } of rows) {
    trackedSum += tracked
    savedSum += saved
    baselineSum += baseline
    if (category.stance !== 'off') grown[category.stance] += growth
  }
  const worked = Math.max(trackedSum, input.saidWorkedSeconds ?? baselineSum)
  const parts: Record<SinkName, number> = {
    ...grown,
    untracked: worked - trackedSum,
    timeBack: baselineSum - worked,
  }
  const sinks = shareOut(Math.max(0, savedSum), parts)
  return {
    rows,
    workedSeconds: worked,
    untrackedSeconds: parts.untracked,
    timeBackSeconds: parts.timeBack,
    sinks,
    sinkDetail: sinkDetail(rows, sinks),
    ...rates(sinks, savedSum),
  }
}

/** The rates of a set of sinks, for the sums of a period as well as for one week. */
export function rates(
  sinks: Readonly<Record<SinkName, number>>,
  savedSeconds: number,
): Pick<Reinvestment, 'reinvestmentRate' | 'hamsterWheelIndex' | 'timeBackRate'> {
  return {
    reinvestmentRate: share(sinks.strategy, savedSeconds),
    hamsterWheelIndex: share(sinks.execution, savedSeconds),
    timeBackRate: share(sinks.timeBack, savedSeconds),
  }
}

function growthRows({
  categories,
  tracked,
  saved,
  baseline,
}: ReinvestmentInput): readonly Growth[] {
  const rows: Growth[] = []
  for (const category of categories) {
    if (category.stance === 'off') continue
    const a = secondsAt(tracked, category.id)
    const s = secondsAt(saved, category.id)
    const b = secondsAt(baseline, category.id)
    rows.push({ category, tracked: a, saved: s, baseline: b, growth: a + s - b })
  }
  return rows
}

const noSinks: Record<SinkName, number> = {
  strategy: 0,
  execution: 0,
  neutral: 0,
  untracked: 0,
  timeBack: 0,
}

function shareOut(total: number, parts: Record<SinkName, number>): Record<SinkName, number> {
  if (total === 0) return noSinks
  const shared = largestRemainder(
    total,
    sinkNames.map((name) => parts[name]),
  )
  const part = (name: SinkName) => shared[sinkNames.indexOf(name)] ?? 0
  return {
    strategy: part('strategy'),
    execution: part('execution'),
    neutral: part('neutral'),
    untracked: part('untracked'),
    timeBack: part('timeBack'),
  }
}

/** Each stance's portion over its categories with positive growth, in the order of the categories. */
function sinkDetail(rows: readonly Growth[], sinks: Record<SinkName, number>): SecondsById {
  const detail = new Map<string, number>()
  for (const stance of workStances) {
    if (sinks[stance] === 0) continue
    const ofStance = rows.filter((row) => row.category.stance === stance)
    const shared = largestRemainder(
      sinks[stance],
      ofStance.map((row) => row.growth),
    )
    ofStance.forEach((row, index) => {
      detail.set(row.category.id, shared[index] ?? 0)
    })
  }
  return Object.fromEntries(
    rows.flatMap(({ category }) => {
      const seconds = detail.get(category.id)
      return seconds ? [[category.id, seconds]] : []
    }),
  )
}
