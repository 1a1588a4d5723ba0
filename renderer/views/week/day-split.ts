// The week's segments cut at midnight, for one bar per day. For drawing only: the week's figures come from the report.

import { type WorkStance, workStances } from '../../../shared/model/category.ts'
import type { Config } from '../../../shared/model/document.ts'
import { counting } from '../../../shared/report/counting.ts'
import type { WeekData } from '../../../shared/report/periods.ts'
import { daysOfWeek } from '../../../shared/time/week.ts'
import { type Day, daySpan } from '../../../shared/time/zone.ts'

export interface DaySplit {
  readonly day: Day
  readonly seconds: number
  readonly byStance: Readonly<Record<WorkStance, number>>
}

export function daySplits(data: WeekData, config: Config): readonly DaySplit[] {
  const idsOf = (stance: WorkStance) => {
    const counts = counting({ kind: 'stance', stance }, config.categories)
    return new Set(data.entries.filter(counts).map(({ id }) => id))
  }
  const ids = {
    strategy: idsOf('strategy'),
    execution: idsOf('execution'),
    neutral: idsOf('neutral'),
  }
  return daysOfWeek(data.week, config.settings.weekStartsOn).map((day) => {
    const { from, to } = daySpan(day, config.settings.zone)
    const sum = (stance: WorkStance) =>
      data.segments
        .filter(({ entryId }) => ids[stance].has(entryId))
        .reduce((total, { start, end }) => total + overlap(start, end, from, to), 0)
    const byStance = {
      strategy: sum('strategy'),
      execution: sum('execution'),
      neutral: sum('neutral'),
    }
    const seconds = workStances.reduce((total, stance) => total + byStance[stance], 0)
    return { day, seconds, byStance }
  })
}

function overlap(start: number, end: number, from: number, to: number): number {
  return Math.max(0, Math.min(end, to) - Math.max(start, from))
}
