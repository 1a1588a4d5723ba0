// How an entry follows the event it was made from, and what the person's decisions protect (docs/calendars.md 3).
import { deepEqual } from '../base/deep-equal.ts'
import type { CalendarEntry, Entry, EventReference, KeptField } from '../model/entry.ts'
import { type Meeting, meetingOf } from '../model/meeting.ts'
import type { Rule } from '../model/rule.ts'

export function isCalendarEntry(entry: Entry): entry is CalendarEntry {
  return entry.event !== undefined
}

/** The entry a meeting becomes by a rule, or by the person: their choice is kept from then on. */
export function meetingEntry(
  meeting: Meeting,
  choice: { readonly categoryId: string; readonly goalId: string | null },
  id: string,
  kept: EventReference['kept'] = undefined,
): CalendarEntry {
  return {
    id,
    start: meeting.start,
    end: meeting.end,
    categoryId: choice.categoryId,
    goalId: choice.goalId,
    source: 'calendar',
    note: meeting.facts.title,
    tags: [],
    request: null,
    ai: null,
    event: referenceTo(meeting, kept),
  }
}

function referenceTo(
  { sourceId, uid, recurrenceId, original, facts }: Meeting,
  kept: EventReference['kept'],
): EventReference {
  return {
    sourceId,
    uid,
    recurrenceId,
    ...(original !== undefined && { original }),
    ...(kept && { kept }),
    facts,
  }
}

/** Whether the person decided when it was: then the calendar neither moves it nor takes it away. */
export function isProtected({ event }: CalendarEntry): boolean {
  return event.kept?.includes('time') === true
}

/** Whether the person decided anything of it that would go with it. */
export function isDecided({ event, ai, request, tags }: CalendarEntry): boolean {
  return (event.kept?.length ?? 0) > 0 || ai !== null || request !== null || tags.length > 0
}

/** The entry as its calendar has the event now, but for what the person changed; the same object if nothing did. */
export function followed(entry: CalendarEntry, meeting: Meeting, rule: Rule | null): CalendarEntry {
  const kept = new Set(entry.event.kept)
  const isTimeKept = kept.has('time')
  const updated: CalendarEntry = {
    ...entry,
    ...(!isTimeKept && { start: meeting.start, end: meeting.end }),
    ...(!kept.has('note') && { note: meeting.facts.title }),
    ...(rule && !kept.has('category') && { categoryId: rule.categoryId }),
    ...(rule && !kept.has('goal') && { goalId: rule.goalId }),
    event: {
      ...withoutNews(entry.event),
      ...referenceTo(meeting, entry.event.kept),
      ...(isTimeKept && newsOf(entry, meeting)),
    },
  }
  return deepEqual(entry, updated) ? entry : updated
}

function withoutNews({
  calendarTime: _time,
  differs: _differs,
  original: _original,
  ...event
}: EventReference): EventReference {
  return event
}

/** Where the calendar has it, where that is elsewhere, and whether it was moved there since the person decided. */
function newsOf(
  entry: CalendarEntry,
  { start, end }: Meeting,
): Pick<EventReference, 'calendarTime' | 'differs'> {
  if (start === entry.start && end === entry.end) return {}
  const before = meetingOf(entry)
  const { differs } = entry.event
  const isMoved = start !== before.start || end !== before.end || differs === 'moved'
  return {
    calendarTime: { start, end },
    ...(isMoved && differs !== 'unknown' && { differs: 'moved' }),
  }
}

/** A protected entry whose calendar has the event no longer. */
export function markedGone(entry: CalendarEntry): CalendarEntry {
  if (entry.event.differs === 'gone') return entry
  return { ...entry, event: { ...entry.event, differs: 'gone' } }
}

/** The entry at the time its calendar has now; from then on it follows it again. */
export function takenOver(entry: CalendarEntry): CalendarEntry {
  const { start, end } = meetingOf(entry)
  const { calendarTime: _time, differs: _differs, kept = [], ...event } = entry.event
  const still = kept.filter((field) => field !== 'time')
  return { ...entry, start, end, event: { ...event, ...(still.length > 0 && { kept: still }) } }
}

/** The entry with the person's own time: what the calendar has instead is no news any more. */
export function keptAsIs(entry: CalendarEntry): CalendarEntry {
  const { differs: _differs, ...event } = entry.event
  return { ...entry, event }
}

/**
 * The entry with fields its calendar leaves alone from now on, and where the calendar has it, if `before` is the entry
 * at another time. One that is no event has neither.
 */
export function withKept(entry: Entry, fields: readonly KeptField[], before: Entry = entry): Entry {
  const { event } = entry
  if (!event || fields.length === 0) return entry
  const kept = [...new Set([...(event.kept ?? []), ...fields])]
  const theirs = event.calendarTime ?? { start: before.start, end: before.end }
  const isElsewhere = theirs.start !== entry.start || theirs.end !== entry.end
  const { calendarTime: _time, differs, ...rest } = event
  // Who decides the time anew has seen where the calendar moved it.
  const news = fields.includes('time') && differs !== 'gone' ? undefined : differs
  return {
    ...entry,
    event: {
      ...rest,
      kept,
      ...(isElsewhere && kept.includes('time') && { calendarTime: theirs }),
      ...(news && { differs: news }),
    },
  }
}
