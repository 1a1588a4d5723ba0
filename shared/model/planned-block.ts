import type { Instant } from '../time/instant.ts'
import type { Week } from '../time/week.ts'

/** Time the person set aside: shown on Today, started with one click, exported to a calendar. */
export interface PlannedBlock {
  readonly id: string
  /** Stable, so that a calendar updates an exported block instead of adding a second one. */
  readonly uid: string
  readonly start: Instant
  readonly end: Instant
  readonly title: string
  readonly categoryId: string
  readonly goalId: string | null
  /** The week whose commitment it is planned for; missing if it is for none. */
  readonly commitment?: Week | undefined
}
