// A calendar event as the app keeps it before it is an entry.

import type { Instant } from '../time/instant.ts'
import type { CalendarEntry, EventFacts } from './entry.ts'
import type { EventIdentity } from './event-identity.ts'

export interface Meeting extends EventIdentity {
  readonly sourceId: string
  readonly start: Instant
  readonly end: Instant
  readonly facts: EventFacts
  /**
   * Why it is not waiting to be classified: a copy in another calendar counts, or the person declined it. It is kept
   * because it says something about the copies (docs/calendars.md 1.4). Missing for a meeting that waits.
   */
  readonly aside?: 'copy' | 'declined' | undefined
}

/** The meeting an entry was made from, as its calendar has it. */
export function meetingOf({ start, end, note, event }: CalendarEntry): Meeting {
  const { sourceId, uid, recurrenceId, original, facts, calendarTime } = event
  return {
    sourceId,
    uid,
    recurrenceId,
    ...(original !== undefined && { original }),
    start: calendarTime?.start ?? start,
    end: calendarTime?.end ?? end,
    facts: facts ?? { ...noFacts, title: note },
  }
}

const noFacts: EventFacts = {
  title: '',
  calendarName: '',
  organizer: '',
  organizerAddress: '',
  attendeeCount: 0,
  recurring: false,
  location: '',
  conference: null,
  categories: [],
}
