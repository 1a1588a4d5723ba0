// A request is what somebody asked of the person, noted in the moment: who, what, how long, and what became of it.
import type { Instant } from '../time/instant.ts'

export const requestDecisions = ['now', 'later', 'declined'] as const
/** `now`: taken on, done or under way. */
export type RequestDecision = (typeof requestDecisions)[number]

export interface Request {
  readonly id: string
  /** When it was asked. */
  readonly at: Instant
  readonly from: string
  readonly what: string
  /** How long it will take, as the person guesses; `null` while they have not said. */
  readonly minutes: number | null
  /** `null` while nobody has decided. */
  readonly decision: RequestDecision | null
}
