// Bringing a reading of a calendar together with what is there: a second import changes nothing, the person's
// own corrections stay, and what the calendar took back goes.
import type { CalendarReading, Occurrence } from '../calendar/occurrence.ts'
import type { EntryChange } from '../history/edit.ts'
import type { Entry, EventReference } from '../model/entry.ts'
import type { Rule } from '../model/settings.ts'
import type { Span } from '../time/instant.ts'
import { classify } from './classify.ts'
import { type LeftOutReason, leftOutReason } from './counts.ts'
import { eventKey } from './event-key.ts'
import type { Meeting } from './meeting.ts'

export interface MergeInput {
  readonly reading: CalendarReading
  readonly window: Span
  readonly sourceId: string
  /** Stands in where the calendar has no name of its own. */
  readonly sourceName: string
  readonly rules: readonly Rule[]
  /** Every entry that was made from a calendar. */
  readonly entries: Iterable<Entry & { readonly event: EventReference }>
  readonly waiting: readonly Meeting[]
  readonly dismissed: ReadonlySet<string>
  readonly newId: () => string
}

export interface LeftOut {
  readonly reason: LeftOutReason
  readonly summary: string
}

export interface MergeOutcome {
  readonly entries: readonly EntryChange[]
  readonly waiting: readonly Meeting[]
  readonly counts: {
    readonly added: number
    /** Of those added, how many wait to be classified. */
    readonly toClassify: number
    readonly updated: number
    readonly removed: number
    readonly unchanged: number
  }
  readonly leftOut: readonly LeftOut[]
}

export function mergeReading(input: MergeInput): MergeOutcome {
  const entryByKey = new Map([...input.entries].map((entry) => [eventKey(entry.event), entry]))
  const waitingByKey = new Map(input.waiting.map((meeting) => [eventKey(meeting), meeting]))
  const changes: EntryChange[] = []
  const leftOut: LeftOut[] = []
  const counts = { added: 0, toClassify: 0, updated: 0, removed: 0, unchanged: 0 }
  const seen = new Set<string>()

  for (const occurrence of input.reading.occurrences) {
    const key = eventKey(occurrence)
    const reason = input.dismissed.has(key) ? 'dismissed' : leftOutReason(occurrence)
    if (reason) {
      leftOut.push({ reason, summary: occurrence.summary })
      continue
    }
    if (seen.has(key)) continue
    seen.add(key)
    const meeting = meetingOf(occurrence, input)
    const entry = entryByKey.get(key)
    const waiting = waitingByKey.get(key)
    if (entry) {
      const updated = updateEntry(entry, meeting, input.rules)
      if (updated === entry) counts.unchanged++
      else {
        counts.updated++
        changes.push({ id: entry.id, before: entry, after: updated })
      }
      continue
    }
    const rule = classify(meeting, input.rules)
    if (rule) {
      const added = meetingEntry(meeting, rule, input.newId())
      changes.push({ id: added.id, before: null, after: added })
      waitingByKey.delete(key)
      counts.added++
    } else if (!waiting) {
      waitingByKey.set(key, meeting)
      counts.added++
      counts.toClassify++
    } else if (isSameMeeting(waiting, meeting)) {
      counts.unchanged++
    } else {
      waitingByKey.set(key, meeting)
      counts.updated++
    }
  }

  const isGone = goneFrom(input, seen)
  for (const [key, entry] of entryByKey) {
    if (!isGone(key, entry, entry.event.uid) || entry.event.kept?.length) continue
    changes.push({ id: entry.id, before: entry, after: null })
    counts.removed++
  }
  for (const [key, meeting] of waitingByKey) {
    if (!isGone(key, meeting, meeting.uid)) continue
    waitingByKey.delete(key)
    counts.removed++
  }
  return { entries: changes, waiting: [...waitingByKey.values()], counts, leftOut }
}

/** The entry a meeting becomes. Without a rule the person decided, and their choice is kept from then on. */
export function meetingEntry(
  meeting: Meeting,
  choice: { readonly categoryId: string; readonly goalId: string | null },
  id: string,
  kept: EventReference['kept'] = undefined,
): Entry {
  return {
    id,
    start: meeting.start,
    end: meeting.end,
    categoryId: choice.categoryId,
    goalId: choice.goalId,
    source: 'calendar',
    note: meeting.summary,
    tags: [],
    request: null,
    ai: null,
    event: {
      sourceId: meeting.sourceId,
      uid: meeting.uid,
      recurrenceId: meeting.recurrenceId,
      ...(kept && { kept }),
    },
  }
}

function meetingOf(occurrence: Occurrence, { sourceId, sourceName }: MergeInput): Meeting {
  const { uid, recurrenceId, start, end, summary, organizer, attendeeCount } = occurrence
  return {
    sourceId,
    uid,
    recurrenceId,
    start,
    end,
    summary,
    calendarName: occurrence.calendarName || sourceName,
    organizer: organizer?.name || organizer?.address || '',
    organizerAddress: organizer?.address ?? '',
    attendeeCount,
  }
}

/** The entry as the calendar has it now, but for what the person changed; the same object if nothing did. */
function updateEntry(
  entry: Entry & { readonly event: EventReference },
  meeting: Meeting,
  rules: readonly Rule[],
): Entry {
  const kept = new Set(entry.event.kept)
  const rule = classify(meeting, rules)
  const updated: Entry = {
    ...entry,
    ...(!kept.has('time') && { start: meeting.start, end: meeting.end }),
    ...(!kept.has('note') && { note: meeting.summary }),
    ...(rule && !kept.has('category') && { categoryId: rule.categoryId }),
    ...(rule && !kept.has('goal') && { goalId: rule.goalId }),
  }
  const fields = ['start', 'end', 'note', 'categoryId', 'goalId'] as const
  return fields.every((field) => entry[field] === updated[field]) ? entry : updated
}

function isSameMeeting(a: Meeting, b: Meeting): boolean {
  const fields = ['start', 'end', 'summary', 'organizer', 'attendeeCount', 'calendarName'] as const
  return fields.every((field) => a[field] === b[field])
}

/**
 * What the calendar took back: of the events it still speaks of, those it no longer has in the window, or has
 * as something that does not count. Events it says nothing about stay: a file may be a part of a calendar.
 */
function goneFrom({ reading, window }: MergeInput, seen: ReadonlySet<string>) {
  const unreadable = new Set(reading.warnings.map((warning) => warning.uid))
  return (key: string, time: { readonly start: number; readonly end: number }, uid: string) =>
    !seen.has(key) &&
    reading.uids.has(uid) &&
    !unreadable.has(uid) &&
    time.start < window.to &&
    time.end > window.from
}
