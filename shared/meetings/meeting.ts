// A calendar event as the app keeps it while nobody has said what it is: the facts rules look at, no more.
import type { Instant } from '../time/instant.ts'

export interface Meeting {
  readonly sourceId: string
  readonly uid: string
  readonly recurrenceId: Instant | null
  readonly start: Instant
  readonly end: Instant
  readonly summary: string
  readonly calendarName: string
  /** Name of the organiser, or the address where there is no name; `''` without one. */
  readonly organizer: string
  readonly organizerAddress: string
  readonly attendeeCount: number
}
