// What a metric is called on the screen.
import {
  type Category,
  categoryOfMetric,
  isShareName,
  type Metric,
  type ShareName,
} from '../model/settings.ts'

export const shareTitles: Readonly<Record<ShareName, string>> = {
  strategy: 'Strategy',
  execution: 'Execution',
  neutral: 'Neutral work',
  topGoal: 'Top goal',
  // Not `Requests`: a category of that name counts all work on requests, this only what others asked for.
  requests: 'Asked by others',
  visibility: 'Visibility',
}

/** The share's name, or that of the category: `Coordination`, `Coordination (archived)`. */
export function metricName(metric: Metric, categories: readonly Category[]): string {
  if (isShareName(metric)) return shareTitles[metric]
  const id = categoryOfMetric(metric)
  const category = categories.find((each) => each.id === id)
  if (!category) return 'A category that is gone'
  return category.archived ? `${category.name} (archived)` : category.name
}
