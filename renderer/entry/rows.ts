// The rows behind a figure: the segments of a period that add up to it.

import type { Config } from '../../shared/model/document.ts'
import type { Entry } from '../../shared/model/entry.ts'
import { counting, type Figure } from '../../shared/report/counting.ts'
import type { PeriodData, SegmentRow } from '../../shared/report/periods.ts'

export interface Row {
  readonly segment: SegmentRow
  readonly entry: Entry
}

export function rowsOf(data: PeriodData, filter: Figure, config: Config): readonly Row[] {
  const counts = counting(filter, config.categories)
  const byId = new Map(data.entries.map((entry) => [entry.id, entry]))
  return data.segments.flatMap((segment) => {
    const entry = byId.get(segment.entryId)
    return entry && counts(entry) ? [{ segment, entry }] : []
  })
}

export function secondsOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { segment }) => sum + segment.end - segment.start, 0)
}
