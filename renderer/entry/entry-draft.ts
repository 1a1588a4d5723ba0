// An entry as its form holds it: local dates and times instead of instants, fields that may still be empty.

import type { Config } from '../../shared/model/document.ts'
import type { EntryDraft } from '../../shared/model/drafts.ts'
import type { Entry } from '../../shared/model/entry.ts'
import { lengthFault, workedFault } from '../../shared/model/worked-times.ts'
import { addSeconds, type Instant } from '../../shared/time/instant.ts'
import { addDays, clockTime, type Day, dayOf, localTime } from '../../shared/time/zone.ts'
import type { Problem } from '../../shared/words/problem.ts'

export function draftOf(entry: Entry): EntryDraft {
  return {
    id: entry.id,
    start: entry.start,
    end: entry.end,
    categoryId: entry.categoryId,
    goalId: entry.goalId,
    note: entry.note,
    requestFrom: entry.request?.from ?? '',
    taskKind: entry.taskKind,
    ai: entry.ai,
    ...(entry.event && { event: entry.event }),
  }
}

/**
 * A new entry: the last half hour before now, or on another day the first half hour of the working day. The person must
 * choose the category, because a wrong preset left in place would count.
 */
export function newDraft(config: Config, now: Instant, day: Day | null): EntryDraft {
  const quarter = addSeconds(now, -(now % 900))
  const start =
    day === null ? addSeconds(quarter, -1800) : localTime(day, '09:00', config.settings.zone)
  return {
    id: null,
    start,
    end: addSeconds(start, 1800),
    categoryId: '',
    goalId: null,
    note: '',
    requestFrom: '',
    ai: null,
  }
}

export interface LocalTimes {
  readonly day: Day
  readonly start: string
  readonly end: string
}

/** What has a start and an end to be written in a form. */
interface Timed {
  readonly start: Instant
  readonly end: Instant
}

export function localTimes({ start, end }: Timed, zone: string): LocalTimes {
  return { day: dayOf(start, zone), start: clockTime(start, zone), end: clockTime(end, zone) }
}

/** Instants for local times; an end before the start is on the next day. Unchanged times keep their seconds. */
export function withTimes<T extends Timed>(draft: T, times: LocalTimes, zone: string): T {
  const before = localTimes(draft, zone)
  const isSameDay = times.day === before.day
  const start =
    isSameDay && times.start === before.start
      ? draft.start
      : localTime(times.day, times.start, zone)
  if (start === draft.start && times.end === before.end) return draft
  const endDay = times.end < times.start ? addDays(times.day, 1) : times.day
  const end =
    isSameDay && times.end === before.end && draft.end > start
      ? draft.end
      : localTime(endDay, times.end, zone)
  return { ...draft, start, end }
}

/**
 * Why the times of an entry cannot be saved. Those that stand are not asked about, and an event of the calendar may be
 * still ahead.
 */
export function timesFault(
  draft: EntryDraft,
  before: EntryDraft,
  zone: string,
  now: Instant,
): Problem | null {
  const isAsBefore = draft.start === before.start && draft.end === before.end
  if (draft.id !== null && isAsBefore) return null
  return draft.event ? lengthFault(draft) : workedFault(draft, zone, now)
}
