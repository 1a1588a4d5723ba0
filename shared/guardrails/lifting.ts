// What it takes to keep a guardrail: how much time of a kind lifts its share to the floor.

import type { Category } from '../model/category.ts'
import type { Config } from '../model/document.ts'
import type { Metric } from '../model/guardrail.ts'
import { categoryCounts, counting } from '../report/counting.ts'
import { secondsOfAll, topGoal } from '../report/split.ts'
import type { Segment } from '../timeline/segment.ts'
import { metricFigure } from './metric.ts'

/**
 * Seconds of the kind that must be added for `part / whole` to reach `floor`. They also count in the whole: (part + x)
 * / (whole + x) = floor. 0 if it is reached, `Infinity` for a floor of 1 that is not.
 */
export function missingSeconds(part: number, whole: number, floor: number): number {
  if (part >= floor * whole) return 0
  return floor >= 1 ? Number.POSITIVE_INFINITY : Math.ceil((floor * whole - part) / (1 - floor))
}

/** Seconds of the segments that count for a metric; 0 for a category that no longer exists. */
export function metricSeconds(
  segments: readonly Segment[],
  metric: Metric,
  { categories, goals }: Pick<Config, 'categories' | 'goals'>,
): number {
  const figure = metricFigure(metric, goals)
  if (!figure) return 0
  const counts = counting(figure, categories)
  return secondsOfAll(segments.filter(({ entry }) => counts(entry)))
}

/**
 * What a block needs to lift a metric: a category, and where it is strategy or the top goal that is short, the top goal
 * as well; `null` if nothing lifts it.
 */
export function liftingChoice(
  metric: Metric,
  { categories, goals }: Pick<Config, 'categories' | 'goals'>,
): { readonly categoryId: string; readonly goalId: string | null } | null {
  const usable = categories.filter(({ archived }) => !archived)
  const first = (fits: (category: Category) => boolean, goalId: string | null = null) => {
    const category = usable.find(fits)
    return category ? { categoryId: category.id, goalId } : null
  }
  const figure = metricFigure(metric, goals)
  switch (figure?.kind) {
    case 'goal':
      return first(({ stance }) => stance === 'strategy', figure.id)
    case 'category':
      return first((category) => category.stance !== 'off' && categoryCounts(figure, category))
    case 'stance': {
      const goalId = figure.stance === 'strategy' ? (topGoal(goals)?.id ?? null) : null
      return first((category) => categoryCounts(figure, category), goalId)
    }
    case 'visibility':
      return first((category) => categoryCounts(figure, category))
    default:
      return null
  }
}
