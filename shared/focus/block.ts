// The running focus block: stored as instants only, so that sleep, a crash or a late tick cannot make it drift.
import type { Instant, Span } from '../time/instant.ts'

/** What a person says about a block before or while it runs. */
export interface BlockDetails {
  readonly categoryId: string
  readonly goalId: string | null
  readonly note: string
  /** `null` runs without an end. */
  readonly plannedMinutes: number | null
}

export interface FocusBlock extends BlockDetails {
  readonly id: string
  readonly startedAt: Instant
  /** Finished pauses, in order, each after `startedAt`. */
  readonly pauses: readonly Span[]
  /** Set while paused. */
  readonly pausedAt: Instant | null
  /** Set once the person has been told that the planned end is reached. */
  readonly endAnnounced: boolean
}

export const plannedMinuteChoices = [25, 50, 90] as const
