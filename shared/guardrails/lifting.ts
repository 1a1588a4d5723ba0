// What it takes to keep a guardrail: how much time of a kind lifts its share to the floor.

import type { Config } from '../model/document.ts'
import type { Category, Goal, ShareName } from '../model/settings.ts'
import { secondsOf, topGoal } from '../report/split.ts'
import type { Segment } from '../timeline/segment.ts'

/**
 * Seconds of the kind that must be added for `part / whole` to reach `floor`. They count in the whole too:
 * (part + x) / (whole + x) = floor. 0 where it is reached, `Infinity` for a floor of 1 that is not.
 */
export function missingSeconds(part: number, whole: number, floor: number): number {
  if (part >= floor * whole) return 0
  return floor >= 1 ? Number.POSITIVE_INFINITY : Math.ceil((floor * whole - part) / (1 - floor))
}

/** Seconds of the segments that a share is taken of (accounting.md, section 2). */
export function metricSeconds(
  segments: readonly Segment[],
  metric: ShareName,
  { categories, goals }: Pick<Config, 'categories' | 'goals'>,
): number {
  const byId = new Map(categories.map((category) => [category.id, category]))
  const top = topGoal(goals)
  return segments
    .filter(({ entry }) => counts(metric, byId.get(entry.categoryId), entry, top))
    .reduce((sum, segment) => sum + secondsOf(segment), 0)
}

function counts(
  metric: ShareName,
  category: Category | undefined,
  entry: Segment['entry'],
  top: Goal | null,
): boolean {
  switch (metric) {
    case 'topGoal':
      return top !== null && entry.goalId === top.id
    case 'requests':
      return entry.request !== null
    case 'visibility':
      return category?.visibility === true
    default:
      return category?.stance === metric
  }
}

/** What a block must be to lift a share: a category, and for the top goal that goal; `null` where nothing lifts it. */
export function liftingChoice(
  metric: ShareName,
  { categories, goals }: Pick<Config, 'categories' | 'goals'>,
): { readonly categoryId: string; readonly goalId: string | null } | null {
  const usable = categories.filter(({ archived }) => !archived)
  const first = (fits: (category: Category) => boolean, goalId: string | null = null) => {
    const category = usable.find(fits)
    return category ? { categoryId: category.id, goalId } : null
  }
  switch (metric) {
    case 'topGoal': {
      const top = topGoal(goals)
      return top ? first(({ stance }) => stance === 'strategy', top.id) : null
    }
    case 'visibility':
      return first(({ visibility }) => visibility)
    case 'requests':
      return null
    default:
      return first(({ stance }) => stance === metric)
  }
}
