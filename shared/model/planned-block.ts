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
  /** The week whose crumbs of saved time it gathers; missing if it gathers none. */
  readonly crumbs?: Week | undefined
  /** When it was to start before it was moved to another day in its week; missing if it was not. */
  readonly movedFrom?: Instant | undefined
}
