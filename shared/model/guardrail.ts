// Floors and caps on shares of tracked time, and the shares they can limit.
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

/** The share of one category in tracked time, by the category's id. */
export type CategoryMetric = `${typeof categoryPrefix}${string}`

/** What a guardrail may limit. */
export type Metric = ShareName | CategoryMetric

export function isShareName(text: string): text is ShareName {
  return (shareNames as readonly string[]).includes(text)
}

/** Whether a text names a share or a category. The category need not exist (any more). */
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

/** A floor or a cap on a share of tracked time, as a fraction from 0 to 1. */
export interface Guardrail {
  readonly id: string
  readonly metric: Metric
  readonly atLeast?: number | undefined
  readonly atMost?: number | undefined
}

/** Whether a share can be within both limits. */
export function hasRoom({
  atLeast = 0,
  atMost = 1,
}: Pick<Guardrail, 'atLeast' | 'atMost'>): boolean {
  return atLeast <= atMost
}
