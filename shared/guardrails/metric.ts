// What a guardrail may limit: a share of the report, or the part one category is of tracked time.
import type { Category } from '../model/category.ts'
import type { Goal } from '../model/goal.ts'
import { categoryOfMetric, isShareName, type Metric } from '../model/guardrail.ts'
import type { Figure } from '../report/counting.ts'
import { topGoal } from '../report/split.ts'

/** Why a guardrail on a category cannot be kept: it is not there any more, is put away, or counts nowhere. */
export type MetricFault = 'gone' | 'archived' | 'off'

/** `null` for a share, and for a category in use. */
export function metricFault(metric: Metric, categories: readonly Category[]): MetricFault | null {
  if (isShareName(metric)) return null
  const id = categoryOfMetric(metric)
  const category = categories.find((each) => each.id === id)
  if (!category) return 'gone'
  if (category.stance === 'off') return 'off'
  return category.archived ? 'archived' : null
}

/** The figure a metric is the share of; `null` for the top goal where there is none. */
export function metricFigure(metric: Metric, goals: readonly Goal[]): Figure | null {
  if (!isShareName(metric)) return { kind: 'category', id: categoryOfMetric(metric) }
  switch (metric) {
    case 'requests':
    case 'visibility':
      return { kind: metric }
    case 'topGoal': {
      const top = topGoal(goals)
      return top && { kind: 'goal', id: top.id }
    }
    default:
      return { kind: 'stance', stance: metric }
  }
}
