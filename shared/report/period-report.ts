// Longer periods add up their weeks, each accounted for on its own (docs/accounting.md, section 6).

import { share } from '../base/arithmetic.ts'
import { workStances } from '../model/category.ts'
import type { Goal } from '../model/goal.ts'
import { secondsAt, sumById } from './by-id.ts'
import { type Growth, rates } from './reinvestment.ts'
import type { Report, SecondsById } from './report.ts'
import { sinkNames } from './report.ts'
import { topGoal } from './split.ts'
import type { WeekAccount } from './week-report.ts'

/** The report of consecutive whole weeks, oldest first; `null` for none. */
export function periodReport(weeks: readonly WeekAccount[], goals: readonly Goal[]): Report | null {
  const first = weeks[0]
  const last = weeks.at(-1)
  if (!first || !last) return null
  const reports = weeks.map(({ report }) => report)
  const add = (seconds: (report: Report) => number) => sum(reports.map(seconds))
  const tracked = add((report) => report.trackedSeconds)
  const byStance = record(workStances, (name) => add((report) => report.byStance[name]))
  const byGoal = addById(reports.map((report) => report.byGoal))
  const top = topGoal(goals)
  const savedSeconds = add((report) => report.ai.savedSeconds)
  const sinks = record(sinkNames, (name) => add((report) => report.ai.sinks[name]))
  return {
    from: first.report.from,
    to: last.report.to,
    trackedSeconds: tracked,
    byStance,
    byCategory: addById(reports.map((report) => report.byCategory)),
    byGoal,
    unalignedSeconds: add((report) => report.unalignedSeconds),
    shares: {
      strategy: share(byStance.strategy, tracked),
      execution: share(byStance.execution, tracked),
      neutral: share(byStance.neutral, tracked),
      topGoal: top ? share(secondsAt(byGoal, top.id), tracked) : null,
      requests: share(sum(weeks.map((week) => week.requestSeconds)), tracked),
      visibility: share(sum(weeks.map((week) => week.visibilitySeconds)), tracked),
    },
    fragmentation: {
      switches: add((report) => report.fragmentation.switches),
      focusSeconds: add((report) => report.fragmentation.focusSeconds),
      longestRunSeconds: Math.max(
        ...reports.map((report) => report.fragmentation.longestRunSeconds),
      ),
    },
    ai: {
      savedSeconds,
      measuredSeconds: add((report) => report.ai.measuredSeconds),
      estimatedSeconds: add((report) => report.ai.estimatedSeconds),
      rangeSeconds: [
        add((report) => report.ai.rangeSeconds[0]),
        add((report) => report.ai.rangeSeconds[1]),
      ],
      newWorkSeconds: add((report) => report.ai.newWorkSeconds),
      sinks,
      sinkDetail: addById(reports.map((report) => report.ai.sinkDetail)),
      ...rates(sinks, savedSeconds),
    },
  }
}

/** The growth of each category over the weeks, in the order of the categories. */
export function periodGrowth(weeks: readonly WeekAccount[]): readonly Growth[] {
  const sums = new Map<string, Growth>()
  for (const row of weeks.flatMap(({ reinvestment }) => reinvestment.rows)) {
    const known = sums.get(row.category.id)
    sums.set(row.category.id, known ? addGrowth(known, row) : row)
  }
  return [...sums.values()]
}

function addGrowth(a: Growth, b: Growth): Growth {
  return {
    category: a.category,
    tracked: a.tracked + b.tracked,
    saved: a.saved + b.saved,
    baseline: a.baseline + b.baseline,
    growth: a.growth + b.growth,
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}

function record<K extends string>(
  keys: readonly K[],
  value: (key: K) => number,
): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, number>
}

function addById(records: readonly SecondsById[]): SecondsById {
  return sumById(records.flatMap((each) => Object.entries(each)))
}
