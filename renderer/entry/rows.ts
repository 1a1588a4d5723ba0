// The rows behind a figure: which segments of a period it is the sum of.
import type { PeriodData, SegmentRow } from '../../shared/messages/periods.ts'
import type { Config } from '../../shared/model/document.ts'
import type { Entry } from '../../shared/model/entry.ts'
import type { WorkStance } from '../../shared/model/settings.ts'
import type { Period } from '../../shared/time/period.ts'
import { categoryOf } from '../categories.ts'

export type RowsFilter =
  | { readonly kind: 'all' | 'requests' | 'visibility' | 'new-work' }
  | { readonly kind: 'category'; readonly id: string }
  | { readonly kind: 'stance'; readonly stance: WorkStance }
  | { readonly kind: 'goal'; readonly id: string | null }
  | { readonly kind: 'request-from'; readonly from: string }

export interface RowsQuestion {
  readonly title: string
  readonly period: Period
  readonly filter: RowsFilter
}

export interface Row {
  readonly segment: SegmentRow
  readonly entry: Entry
}

export function rowsOf(data: PeriodData, filter: RowsFilter, config: Config): readonly Row[] {
  const byId = new Map(data.entries.map((entry) => [entry.id, entry]))
  return data.segments.flatMap((segment) => {
    const entry = byId.get(segment.entryId)
    return entry && matches(entry, filter, config) ? [{ segment, entry }] : []
  })
}

export function secondsOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { segment }) => sum + segment.end - segment.start, 0)
}

function matches(entry: Entry, filter: RowsFilter, config: Config): boolean {
  const category = categoryOf(config, entry.categoryId)
  switch (filter.kind) {
    case 'all':
      return true
    case 'requests':
      return entry.request !== null
    case 'request-from':
      return entry.request !== null && isSameName(entry.request.from, filter.from)
    case 'visibility':
      return category?.visibility === true
    case 'new-work':
      return entry.ai?.newWork === true
    case 'category':
      return entry.categoryId === filter.id
    case 'stance':
      return category?.stance === filter.stance
    case 'goal':
      return entry.goalId === filter.id
  }
}

/** One name, whatever its capitals: as the figures of requests are summed. */
function isSameName(a: string, b: string): boolean {
  return a.trim().toLocaleLowerCase('en') === b.trim().toLocaleLowerCase('en')
}
