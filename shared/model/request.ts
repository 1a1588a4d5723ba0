// A request is something that was asked of the person, noted at once: who, what, how long, and what became of it.
import type { Instant } from '../time/instant.ts'

export const requestDecisions = ['now', 'later', 'declined'] as const
/** `now`: taken on, whether under way or done. */
export type RequestDecision = (typeof requestDecisions)[number]

export interface Request {
  readonly id: string
  /** When it was asked. */
  readonly at: Instant
  readonly from: string
  readonly what: string
  /** How long the person thinks it will take; `null` while they have not said. */
  readonly minutes: number | null
  /** `null` while nobody has decided. */
  readonly decision: RequestDecision | null
}
