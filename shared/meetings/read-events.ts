// The events of a reading as meetings, each with the reason why it does not count, if there is one.
import type { CalendarReading, Occurrence } from '../calendar/occurrence.ts'
import type { EventFacts } from '../model/entry.ts'
import { eventKey, originalText } from '../model/event-identity.ts'
import type { Meeting } from '../model/meeting.ts'
import type { PlannedBlock } from '../model/planned-block.ts'
import type { Settings } from '../model/settings.ts'
import { formatInstant } from '../time/instant.ts'
import { type LeftOutReason, leftOutReason } from './counts.ts'
import { isLong, placesOf } from './place.ts'
import { wordFinder } from './words.ts'

export interface ReadEvent {
  readonly meeting: Meeting
  readonly reason: LeftOutReason | null
  readonly occurrence: Occurrence
}

export interface LeftOut {
  readonly reason: LeftOutReason
  /** `''` for an excluded event: nothing of it is kept, not even for a notice. */
  readonly title: string
}

export interface ReadInput {
  readonly reading: CalendarReading
  readonly sourceId: string
  /** Used if the calendar has no name of its own. */
  readonly sourceName: string
  readonly settings: Settings
  readonly planned: readonly PlannedBlock[]
}

/** Each event of a reading once, and those that were left out. */
export function readEvents(input: ReadInput) {
  const { settings } = input
  const plannedUids = new Set(input.planned.map(({ uid }) => uid))
  const isExcluded = wordFinder(settings.calendar.excludedWords)
  const events = new Map<string, ReadEvent>()
  const leftOut: LeftOut[] = []
  const reasonOf = (occurrence: Occurrence): LeftOutReason | null => {
    if (isExcluded(occurrence.summary)) return 'excluded'
    if (plannedUids.has(occurrence.uid)) return 'planned'
    return leftOutReason(occurrence, settings.calendar)
  }
  for (const occurrence of input.reading.occurrences) {
    const own = reasonOf(occurrence)
    const places = placesOf(occurrence, settings)
    const reason = own ?? (places.length === 0 ? 'no-working-hours' : null)
    if (reason && !occurrence.isCut) {
      leftOut.push({ reason, title: reason === 'excluded' ? '' : occurrence.summary })
    }
    const { recurrenceId, start, end } = occurrence
    const whole = { recurrenceId, part: null, start, end }
    for (const { part, ...place } of places.length > 0 ? places : [whole]) {
      const original = originalText(occurrence.originalLocal, occurrence.originalClock, part)
      const meeting: Meeting = {
        ...place,
        ...(original !== undefined && { original }),
        uid: occurrence.identity,
        sourceId: input.sourceId,
        facts: factsOf(occurrence, input),
      }
      const key = eventKey(meeting)
      if (!events.has(key)) events.set(key, { meeting, reason, occurrence })
    }
  }
  return { events: [...events.values()], leftOut }
}

function factsOf(occurrence: Occurrence, { sourceName }: ReadInput): EventFacts {
  const { organizer, wallStart, rule, related, answer, free, start, end } = occurrence
  return {
    title: occurrence.summary,
    calendarName: occurrence.calendarName || sourceName,
    organizer: organizer?.name || organizer?.address || '',
    organizerAddress: organizer?.address ?? '',
    attendeeCount: occurrence.attendeeCount,
    recurring: occurrence.recurring,
    location: occurrence.location,
    conference: occurrence.conference,
    categories: occurrence.categories,
    ...(wallStart !== null && { wall: originalText(wallStart, '', null) }),
    ...(rule !== '' && { rule }),
    ...(related.length > 0 && { related }),
    ...(answer !== null && { answer }),
    ...(free && { free }),
    ...(isLong(occurrence) && { lasts: { from: formatInstant(start), to: formatInstant(end) } }),
  }
}
