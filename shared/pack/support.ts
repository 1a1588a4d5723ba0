// How well a claim is supported. The rule is written down in docs/review-pack.md.

/** Strong: all three. Partial: one or two. None: the claim is left as an empty heading that says what would fill it. */
export type Support = 'strong' | 'partial' | 'none'

/** What a claim can stand on. */
export interface Legs {
  /** At least an hour was recorded for it. */
  readonly isMeasured: boolean
  /** An outcome was written in a week in which it was worked on. */
  readonly hasOutcome: boolean
  /** It serves a goal that says how to tell whether it was reached. */
  readonly hasGoal: boolean
}

export const legNames = [
  'isMeasured',
  'hasOutcome',
  'hasGoal',
] as const satisfies readonly (keyof Legs)[]
export type LegName = (typeof legNames)[number]

/** Recorded time below this supports nothing. */
export const leastSeconds = 3600

export function supportOf(legs: Legs): Support {
  const count = legNames.filter((name) => legs[name]).length
  if (count === legNames.length) return 'strong'
  return count === 0 ? 'none' : 'partial'
}

/** What a claim lacks to be strong. */
export function missingLegs(legs: Legs): readonly LegName[] {
  return legNames.filter((name) => !legs[name])
}
