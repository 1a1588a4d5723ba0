// The name of a metric on the screen.
import type { Category } from '../model/category.ts'
import { categoryOfMetric, isShareName, type Metric } from '../model/guardrail.ts'
import type { Words } from '../words/words.ts'

/** The name of the share or of the category: `Coordination`, `Coordination (archived)`. */
export function metricName(metric: Metric, categories: readonly Category[], { t }: Words): string {
  if (isShareName(metric)) return t(`metric.${metric}`)
  const id = categoryOfMetric(metric)
  const category = categories.find((each) => each.id === id)
  if (!category) return t('metric.lost-category')
  return category.archived ? t('metric.archived', { category: category.name }) : category.name
}
