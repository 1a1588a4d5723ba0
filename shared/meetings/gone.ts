// What a reading says of events it does not hold (docs/calendars.md 2).
import { fingerprint } from '../calendar/fingerprint.ts'
import type { CalendarReading, Occurrence } from '../calendar/occurrence.ts'
import { isNumber, writtenTime, writtenUid } from '../model/event-identity.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Source } from '../model/source.ts'
import type { Instant, Span } from '../time/instant.ts'
import type { InstantOf } from './match.ts'

export interface Look {
  readonly reading: CalendarReading
  readonly window: Span
  readonly kind: Source['kind']
  readonly now: Instant
}

/**
 * Answers whether a known event of the source that is not in the reading was taken back by it. What has no zone is held
 * against the reading by what the clock shows: the person may have moved since. An instance of a series that was moved
 * is held against it by where it would be now; `shifts` are the seconds by UID.
 */
export function takenBack(
  { reading, window, kind, now }: Look,
  instantOf: InstantOf,
  shifts: ReadonlyMap<string, number>,
): (event: Meeting) => boolean {
  const titles = new Set(reading.occurrences.map(({ uid, summary }) => `${uid}|${summary}`))
  const endedSeries = reading.occurrences.filter(isEndOfSeries)
  return (event) => {
    const { start, end } = event
    const uid = writtenUid(event.uid)
    if (start >= window.to || end <= window.from || reading.unread.has(uid)) return false
    const isAfterEnd = endedSeries.some(
      (it) => it.uid === uid && (event.recurrenceId ?? start) >= (it.recurrenceId ?? it.start),
    )
    if (isAfterEnd) return true
    if (reading.isPartial) return false
    const first = reading.masterStart(uid)
    if (kind === 'file') {
      if (uid === '' || first === undefined) return false
      return !isNumber(uid) || titles.has(`${uid}|${event.facts.title}`)
    }
    if (start >= now) return true
    const local = writtenTime(event.facts.wall)?.local
    const here = local === undefined ? start : instantOf(local)
    const isOfItsSeries = first !== undefined && first <= here + (shifts.get(uid) ?? 0)
    return isOfItsSeries || (reading.reach !== null && reading.reach <= here)
  }
}

/** A cancellation of an instance and all that follow, without their series. */
function isEndOfSeries({ isThisAndFuture, cancelled }: Occurrence): boolean {
  return isThisAndFuture && cancelled
}

/** A reading that would take away so much that the person is asked first. */
export interface HeldBack {
  /** Of the events to come, how many would go, and how many there are. */
  readonly going: number
  readonly coming: number
  /** Stands for the events that would go, one by one: who refuses keeps them and is not asked about them again. */
  readonly marks: readonly string[]
}

const leastHeld = 10

/** `null` where nothing is to be asked. Both lists are of keys. */
export function heldBack(
  { reading, kind }: Look,
  coming: readonly string[],
  going: readonly string[],
): HeldBack | null {
  if (kind !== 'subscription' || going.length === 0) return null
  const isMost = going.length >= leastHeld && going.length * 2 > coming.length
  if (!isMost && !reading.isEmpty) return null
  return { going: going.length, coming: coming.length, marks: going.map(fingerprint) }
}
