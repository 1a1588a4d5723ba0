// How an entry follows the event it was made from, and which of the person's decisions are protected (docs/calendars.md
// 3).
import { deepEqual } from '../base/deep-equal.ts'
import type { CalendarEntry, Entry, EventReference, KeptField } from '../model/entry.ts'
import { type Meeting, meetingOf } from '../model/meeting.ts'
import type { Rule } from '../model/rule.ts'

export function isCalendarEntry(entry: Entry): entry is CalendarEntry {
  return entry.event !== undefined
}

/** The entry a meeting becomes through a rule, or through the person, whose choice is kept from then on. */
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

/** Whether the person decided its time: then the calendar neither moves nor removes it. */
export function isProtected({ event }: CalendarEntry): boolean {
  return event.kept?.includes('time') === true
}

/** Whether it holds a decision of the person that would be lost with it. */
export function isDecided({ event, ai, request, tags }: CalendarEntry): boolean {
  return (event.kept?.length ?? 0) > 0 || ai !== null || request !== null || tags.length > 0
}

/**
 * The entry as its calendar has the event now, except for what the person changed; the same object if nothing changed.
 */
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

/** The calendar's time if it differs, and whether the calendar moved the event since the person decided. */
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

/** A protected entry that its calendar no longer has. */
export function markedGone(entry: CalendarEntry): CalendarEntry {
  if (entry.event.differs === 'gone') return entry
  return { ...entry, event: { ...entry.event, differs: 'gone' } }
}

/** The entry at the calendar's current time; from then on it follows the calendar again. */
export function takenOver(entry: CalendarEntry): CalendarEntry {
  const { start, end } = meetingOf(entry)
  const { calendarTime: _time, differs: _differs, kept = [], ...event } = entry.event
  const still = kept.filter((field) => field !== 'time')
  return { ...entry, start, end, event: { ...event, ...(still.length > 0 && { kept: still }) } }
}

/** The entry with the person's own time: the calendar's time is no longer news. */
export function keptAsIs(entry: CalendarEntry): CalendarEntry {
  const { differs: _differs, ...event } = entry.event
  return { ...entry, event }
}

/**
 * The entry with fields its calendar must not change from now on, and with the calendar's time if `before` had another
 * time. An entry that was not made from an event has neither.
 */
export function withKept(entry: Entry, fields: readonly KeptField[], before: Entry = entry): Entry {
  const { event } = entry
  if (!event || fields.length === 0) return entry
  const kept = [...new Set([...(event.kept ?? []), ...fields])]
  const theirs = event.calendarTime ?? { start: before.start, end: before.end }
  const isElsewhere = theirs.start !== entry.start || theirs.end !== entry.end
  const { calendarTime: _time, differs, ...rest } = event
  // A person who sets the time again has seen where the calendar moved it.
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
