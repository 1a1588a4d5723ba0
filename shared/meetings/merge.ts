// Bringing a reading of a calendar together with what is there: a second import changes nothing, the person's
// own corrections stay, and what the calendar took back goes.
import type { CalendarReading, Occurrence } from '../calendar/occurrence.ts'
import type { EntryChange } from '../history/edit.ts'
import { deepEqual } from '../interchange/deep-equal.ts'
import type { Entry, EventFacts, EventReference } from '../model/entry.ts'
import type { PlannedBlock, Rule, Settings } from '../model/settings.ts'
import type { Span } from '../time/instant.ts'
import { classify } from './classify.ts'
import { isExcluded, type LeftOutReason, leftOutReason } from './counts.ts'
import { eventKey } from './event-key.ts'
import type { Meeting } from './meeting.ts'
import { placesOf } from './place.ts'

/** An entry that was made from a calendar. */
export type CalendarEntry = Entry & { readonly event: EventReference }

export interface MergeInput {
  readonly reading: CalendarReading
  readonly window: Span
  readonly sourceId: string
  /** Stands in where the calendar has no name of its own. */
  readonly sourceName: string
  readonly settings: Settings
  readonly rules: readonly Rule[]
  /** Every entry that was made from a calendar. */
  readonly entries: readonly CalendarEntry[]
  readonly waiting: readonly Meeting[]
  readonly planned: readonly PlannedBlock[]
  /** Keys of events that must stay away. */
  readonly dismissed: ReadonlySet<string>
  readonly newId: () => string
}

export interface LeftOut {
  readonly reason: LeftOutReason
  /** `''` for an excluded event: nothing of it is kept, not even for a notice. */
  readonly title: string
}

export interface MergeCounts {
  readonly added: number
  /** Of those added, how many wait to be classified. */
  readonly toClassify: number
  readonly updated: number
  readonly removed: number
  readonly unchanged: number
}

export interface MergeOutcome {
  readonly entries: readonly EntryChange[]
  readonly waiting: readonly Meeting[]
  /** Planned blocks, where the calendar has moved them since they were exported. */
  readonly planned: readonly PlannedBlock[]
  readonly counts: MergeCounts
  readonly leftOut: readonly LeftOut[]
}

export function mergeReading(input: MergeInput): MergeOutcome {
  const { meetings, leftOut } = sortOut(input)
  const known = new Map(input.entries.map((entry) => [eventKey(entry.event), entry]))
  const waiting = new Map(input.waiting.map((meeting) => [eventKey(meeting), meeting]))
  const counts = { added: 0, toClassify: 0, updated: 0, removed: 0, unchanged: 0 }
  const changes: EntryChange[] = []

  for (const [key, meeting] of meetings) {
    const entry = known.get(key)
    const rule = classify(meeting.facts, input.rules)
    if (entry) {
      const after = updatedEntry(entry, meeting, rule)
      counts[after === entry ? 'unchanged' : 'updated']++
      if (after !== entry) changes.push({ id: entry.id, before: entry, after })
    } else if (rule) {
      const after = meetingEntry(meeting, rule, input.newId())
      changes.push({ id: after.id, before: null, after })
      waiting.delete(key)
      counts.added++
    } else {
      const before = waiting.get(key)
      counts[!before ? 'added' : deepEqual(before, meeting) ? 'unchanged' : 'updated']++
      if (!before) counts.toClassify++
      waiting.set(key, meeting)
    }
  }

  const isGone = goneFrom(input, meetings)
  for (const [key, entry] of known) {
    if (!isGone(key, entry, entry.event.uid) || entry.event.kept?.length) continue
    changes.push({ id: entry.id, before: entry, after: null })
    counts.removed++
  }
  for (const [key, meeting] of waiting) {
    if (!isGone(key, meeting, meeting.uid)) continue
    waiting.delete(key)
    counts.removed++
  }
  return {
    entries: changes,
    waiting: [...waiting.values()],
    planned: moved(input),
    counts,
    leftOut,
  }
}

/** The entry a meeting becomes by a rule, or by the person: their choice is kept from then on. */
export function meetingEntry(
  { sourceId, uid, recurrenceId, start, end, facts }: Meeting,
  choice: { readonly categoryId: string; readonly goalId: string | null },
  id: string,
  kept: EventReference['kept'] = undefined,
): CalendarEntry {
  return {
    id,
    start,
    end,
    categoryId: choice.categoryId,
    goalId: choice.goalId,
    source: 'calendar',
    note: facts.title,
    tags: [],
    request: null,
    ai: null,
    event: { sourceId, uid, recurrenceId, ...(kept && { kept }), facts },
  }
}

export function isCalendarEntry(entry: Entry): entry is CalendarEntry {
  return entry.event !== undefined
}

/** The meetings that count, by key, and what is left out and why. */
function sortOut(input: MergeInput) {
  const { settings, dismissed } = input
  const plannedUids = new Set(input.planned.map(({ uid }) => uid))
  const meetings = new Map<string, Meeting>()
  const leftOut: LeftOut[] = []
  for (const occurrence of input.reading.occurrences) {
    if (isExcluded(occurrence, settings.calendar)) {
      leftOut.push({ reason: 'excluded', title: '' })
      continue
    }
    const leave = (reason: LeftOutReason) => leftOut.push({ reason, title: occurrence.summary })
    const reason = plannedUids.has(occurrence.uid)
      ? 'planned'
      : leftOutReason(occurrence, settings.calendar)
    if (reason) {
      leave(reason)
      continue
    }
    const places = placesOf(occurrence, settings)
    if (places.length === 0) leave('no-working-hours')
    for (const place of places) {
      const meeting = {
        ...place,
        uid: occurrence.uid,
        sourceId: input.sourceId,
        facts: factsOf(occurrence, input),
      }
      const key = eventKey(meeting)
      if (dismissed.has(key)) leave('dismissed')
      else if (!meetings.has(key)) meetings.set(key, meeting)
    }
  }
  return { meetings, leftOut }
}

function factsOf(occurrence: Occurrence, { sourceName }: MergeInput): EventFacts {
  const { summary, organizer, attendeeCount, recurring, location, conference, categories } =
    occurrence
  return {
    title: summary,
    calendarName: occurrence.calendarName || sourceName,
    organizer: organizer?.name || organizer?.address || '',
    organizerAddress: organizer?.address ?? '',
    attendeeCount,
    recurring,
    location,
    conference,
    categories,
  }
}

/** The entry as the calendar has it now, but for what the person changed; the same object if nothing did. */
function updatedEntry(entry: CalendarEntry, meeting: Meeting, rule: Rule | null): CalendarEntry {
  const kept = new Set(entry.event.kept)
  const updated: CalendarEntry = {
    ...entry,
    ...(!kept.has('time') && { start: meeting.start, end: meeting.end }),
    ...(!kept.has('note') && { note: meeting.facts.title }),
    ...(rule && !kept.has('category') && { categoryId: rule.categoryId }),
    ...(rule && !kept.has('goal') && { goalId: rule.goalId }),
    event: { ...entry.event, facts: meeting.facts },
  }
  return deepEqual(entry, updated) ? entry : updated
}

/**
 * What the calendar took back: of the events it still speaks of, those it no longer has in the window, or has
 * as something that does not count. Events it says nothing about stay: a file may be a part of a calendar.
 */
function goneFrom({ reading, window }: MergeInput, meetings: ReadonlyMap<string, Meeting>) {
  const unreadable = new Set(reading.warnings.map((warning) => warning.uid))
  return (key: string, time: { readonly start: number; readonly end: number }, uid: string) =>
    !meetings.has(key) &&
    reading.uids.has(uid) &&
    !unreadable.has(uid) &&
    time.start < window.to &&
    time.end > window.from
}

/** Planned blocks at the times the calendar has them now. */
function moved({ planned, reading }: MergeInput): readonly PlannedBlock[] {
  const byUid = new Map(reading.occurrences.map((occurrence) => [occurrence.uid, occurrence]))
  return planned.map((block) => {
    const now = byUid.get(block.uid)
    const isSame = !now || now.cancelled || (now.start === block.start && now.end === block.end)
    return isSame ? block : { ...block, start: now.start, end: now.end }
  })
}
