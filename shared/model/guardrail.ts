// Floors and caps on parts of tracked time, and what such a part can be.
export const shareNames = [
  'strategy',
  'execution',
  'neutral',
  'topGoal',
  'requests',
  'visibility',
] as const
export type ShareName = (typeof shareNames)[number]

const categoryPrefix = 'category:'

/** The part of tracked time that is one category's, by its id. */
export type CategoryMetric = `${typeof categoryPrefix}${string}`

/** What a guardrail may limit. */
export type Metric = ShareName | CategoryMetric

export function isShareName(text: string): text is ShareName {
  return (shareNames as readonly string[]).includes(text)
}

/** Whether a text names a share or a category, which need not be there (any more). */
export function isMetric(text: string): text is Metric {
  return isShareName(text) || (text.startsWith(categoryPrefix) && text !== categoryPrefix)
}

export function categoryMetric(categoryId: string): CategoryMetric {
  return `${categoryPrefix}${categoryId}`
}

/** The id of the category a metric is about. */
export function categoryOfMetric(metric: CategoryMetric): string {
  return metric.slice(categoryPrefix.length)
}

/** A floor or a cap on a part of tracked time, as fractions from 0 to 1. */
export interface Guardrail {
  readonly id: string
  readonly metric: Metric
  readonly atLeast?: number | undefined
  readonly atMost?: number | undefined
}
