import type { Instant } from '../time/instant.ts'

/** Time the person put back for themselves: shown on Today, started with one click, exported to a calendar. */
export interface PlannedBlock {
  readonly id: string
  /** Stable, so that a calendar it was exported to updates it instead of adding a second one. */
  readonly uid: string
  readonly start: Instant
  readonly end: Instant
  readonly title: string
  readonly categoryId: string
  readonly goalId: string | null
}
