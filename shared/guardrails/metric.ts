// What a guardrail can limit: a share of the report, or the share of one category in tracked time.
import type { Category } from '../model/category.ts'
import type { Goal } from '../model/goal.ts'
import { categoryOfMetric, isShareName, type Metric } from '../model/guardrail.ts'
import type { Figure } from '../report/counting.ts'
import { topGoal } from '../report/split.ts'

/** Why a guardrail on a category cannot be kept: the category no longer exists, is archived, or is `off`. */
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

/** The figure behind a metric; `null` for the top goal if there is none. */
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
