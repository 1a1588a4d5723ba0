// A calendar event as the app keeps it while nobody has said what it is.
import type { EventFacts } from '../model/entry.ts'
import type { Instant } from '../time/instant.ts'

export interface Meeting {
  readonly sourceId: string
  readonly uid: string
  readonly recurrenceId: Instant | null
  readonly start: Instant
  readonly end: Instant
  readonly facts: EventFacts
}
