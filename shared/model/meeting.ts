// A calendar event as the app keeps it while it is no entry.

import type { Instant } from '../time/instant.ts'
import type { CalendarEntry, EventFacts } from './entry.ts'
import type { EventIdentity } from './event-identity.ts'

export interface Meeting extends EventIdentity {
  readonly sourceId: string
  readonly start: Instant
  readonly end: Instant
  readonly facts: EventFacts
  /**
   * Why it does not wait to be classified: another calendar's copy of it counts, or the person declined it. It is kept
   * because it says something of the copies (docs/calendars.md 1.4). Missing for one that waits.
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
