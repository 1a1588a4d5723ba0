import type { Instant } from '../time/instant.ts'

/** How clear the effect of the week's work is to the person, 1 (not at all) to 5. */
export type ImpactClarity = 1 | 2 | 3 | 4 | 5

export interface Reflection {
  readonly writtenAt: Instant
  /** What became of the commitment of the week before. */
  readonly kept: 'kept' | 'partly' | 'not-kept' | null
  readonly impactClarity: ImpactClarity | null
  /** What the strategy time produced. */
  readonly outcomes: string
  /** Where the hours AI saved went, in the person's words. */
  readonly aiHours: string
  /** What got in the way. */
  readonly obstacles: string
  /** The one thing to do differently next week. */
  readonly commitment: string
}

/** What the person said about a week. */
export interface WeekNote {
  /** How long the week really was; missing while the person has not said. */
  readonly workedMinutes?: number | undefined
  readonly reflection?: Reflection | undefined
}
