// Guesses the category of a meeting from earlier decisions: naive Bayes over its features, small enough to train again
// after each change, and able to give reasons.

import type { Suggestion } from '../meetings/waiting-list.ts'
import type { CalendarEntry } from '../model/entry.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Words } from '../words/words.ts'
import { type Feature, featuresOf, featureText } from './features.ts'

/** Below this the guess is not worth saying. */
const minConfidence = 0.6
/** A guess from fewer decisions says more about chance than about the person. */
const minDecisions = 5
const reasonsAtMost = 3
/** How many decisions must include a word or an organiser, and for what part of them they must agree. */
const minAgreeing = 2
const minPurity = 0.8
/** Added to every count (Laplace), so that one unseen word does not rule a category out. */
const smoothing = 0.5

interface LabelCounts {
  readonly categoryId: string
  readonly goalId: string | null
  decisions: number
  readonly features: Map<string, number>
}

export interface Model {
  readonly decisions: number
  readonly labels: readonly LabelCounts[]
  readonly zone: string
}

/**
 * Learns from calendar entries that carry the facts of their event. A series counts once for each different decision.
 */
export function learn(entries: Iterable<CalendarEntry>, zone: string): Model {
  const labels = new Map<string, LabelCounts>()
  const seen = new Set<string>()
  let decisions = 0
  for (const { start, categoryId, goalId, event } of entries) {
    if (!event.facts) continue
    const label = `${categoryId}|${goalId ?? ''}`
    // Fifty instances of one series are one decision, not fifty.
    const decision = `${label}|${event.uid}|${event.facts.title}`
    if (seen.has(decision)) continue
    seen.add(decision)
    decisions++
    const counts = labels.get(label) ?? { categoryId, goalId, decisions: 0, features: new Map() }
    labels.set(label, counts)
    counts.decisions++
    for (const feature of featuresOf({ start, facts: event.facts }, zone)) {
      const key = keyOf(feature)
      counts.features.set(key, (counts.features.get(key) ?? 0) + 1)
    }
  }
  return { decisions, labels: [...labels.values()], zone }
}

/** The most likely category and goal with the reasons, or `null` if nothing speaks clearly. */
export function suggest(
  meeting: Pick<Meeting, 'start' | 'facts'>,
  model: Model,
  words: Words,
): Suggestion | null {
  if (model.decisions < minDecisions) return null
  const known = featuresOf(meeting, model.zone).filter((feature) =>
    model.labels.some(({ features }) => features.has(keyOf(feature))),
  )
  const scored = model.labels
    .map((label) => ({ label, score: score(label, known, model) }))
    .sort((a, b) => b.score - a.score)
  const [best] = scored
  if (!best) return null
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0)
  const confidence = 1 / total
  const isGrounded = known.some((feature) => speaksFor(best.label, feature, model))
  if (confidence < minConfidence || !isGrounded) return null
  const because = reasons(best.label, known, model)
  const { categoryId, goalId } = best.label
  return {
    categoryId,
    goalId,
    confidence,
    because: because.map((feature) => featureText(feature, words)),
  }
}

/**
 * Whether a feature is reason enough for a guess: a title that was decided this way, or a word or an organiser that
 * went with the decision more than once and with hardly any other. The time of day alone is not enough.
 */
function speaksFor(label: LabelCounts, feature: Feature, { labels }: Model): boolean {
  const key = keyOf(feature)
  const own = label.features.get(key) ?? 0
  if (feature.kind === 'title') return own > 0
  if (feature.kind !== 'word' && feature.kind !== 'organizer') return false
  const all = labels.reduce((sum, { features }) => sum + (features.get(key) ?? 0), 0)
  return own >= minAgreeing && own / all >= minPurity
}

function score(label: LabelCounts, features: readonly Feature[], { decisions }: Model): number {
  return features.reduce(
    (sum, feature) => sum + Math.log(likelihood(label, feature)),
    Math.log(label.decisions / decisions),
  )
}

function likelihood({ decisions, features }: LabelCounts, feature: Feature): number {
  return ((features.get(keyOf(feature)) ?? 0) + smoothing) / (decisions + 2 * smoothing)
}

/** The features that speak most for the label, compared with how common they are overall. */
function reasons(
  label: LabelCounts,
  features: readonly Feature[],
  model: Model,
): readonly Feature[] {
  return features
    .map((feature) => ({
      feature,
      weight: likelihood(label, feature) / commonness(feature, model),
    }))
    .filter(({ feature, weight }) => weight > 1 && label.features.has(keyOf(feature)))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, reasonsAtMost)
    .map(({ feature }) => feature)
}

function commonness(feature: Feature, { decisions, labels }: Model): number {
  const count = labels.reduce((sum, { features }) => sum + (features.get(keyOf(feature)) ?? 0), 0)
  return (count + smoothing) / (decisions + 2 * smoothing)
}

function keyOf({ kind, value }: Feature): string {
  return `${kind}|${value}`
}
