// What a reading says about events it does not hold (docs/calendars.md 2).
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
 * Tells whether a reading took back a known event that it does not hold. Times without a zone are compared by what the
 * clock shows, because the person may have moved since. An instance of a series that was moved is compared by its new
 * place; `shifts` are the seconds by UID.
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

/** A cancellation of one instance and all that follow, without their series. */
function isEndOfSeries({ isThisAndFuture, cancelled }: Occurrence): boolean {
  return isThisAndFuture && cancelled
}

/** A reading that would remove so much that the person is asked first. */
export interface HeldBack {
  /** How many of the events to come would be removed, and how many there are. */
  readonly going: number
  readonly coming: number
  /** Identifies the events that would be removed, so that a person who keeps them is not asked about them again. */
  readonly marks: readonly string[]
}

const leastHeld = 10

/** `null` if there is nothing to ask. Both lists hold keys. */
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
