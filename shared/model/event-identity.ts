// What makes two readings of an event the same event: its source, its UID and its original time (docs/calendars.md 1.1).
import { formatInstant, type Instant, instant } from '../time/instant.ts'

/** What identifies an event within its source. */
export interface EventIdentity {
  /** The UID; with `#` and a fingerprint if the UID is missing or several events of a file share it. */
  readonly uid: string
  /** The original time of an instance of a series, as an instant; `null` for an event that does not recur. */
  readonly recurrenceId: Instant | null
  /**
   * The original time as the series writes it, `2026-11-16T10:00:00[Europe/Berlin]`, without a zone if the series has
   * none; with `#` and a number for one day of several. Missing for a single event, and in data of older versions.
   */
  readonly original?: string | undefined
}

/** A text that is the same for the same event of a source and different for every other one. */
export function eventKey({
  sourceId,
  uid,
  recurrenceId,
  original,
}: EventIdentity & { readonly sourceId: string }): string {
  const time = original ?? (recurrenceId === null ? '' : formatInstant(recurrenceId))
  return `${sourceId}|${uid}|${time}`
}

/** The UID as the calendar writes it; '' if it gives none. */
export function writtenUid(uid: string): string {
  // Nearly all UIDs are as the calendar wrote them, and there are thousands.
  return uid.at(-17) === '#' ? uid.replace(/#[0-9a-f]{16}$/, '') : uid
}

/** Tools that number their events start over with each file, so such a UID means little. */
export function isNumber(uid: string): boolean {
  return /^\d{1,9}$/.test(writtenUid(uid))
}

/** An original time in its parts. */
export interface WrittenTime {
  /** What the clock shows, treated as UTC. */
  readonly local: number
  readonly isDay: boolean
  /** `Z`, `[Europe/Berlin]`, or '' without a zone. */
  readonly clock: string
  /** Which day of several; '' for the whole event. */
  readonly part: string
}

const pattern = /^(?:(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d))?)?(Z|\[.*\])?(#-?\d+)?$/s

/** Parses what `originalText` writes; `null` for anything else, and for one day of a single event. */
export function writtenTime(original: string | undefined): WrittenTime | null {
  const [, day, time, clock = '', part = ''] = pattern.exec(original ?? '') ?? []
  if (!day) return null
  const local = Date.parse(`${day}T${time ?? '00:00:00'}Z`) / 1000
  return { local, isDay: time === undefined, clock, part }
}

/** `part` says which day of several. */
export function originalText(
  local: number | null,
  clock: string,
  part: number | null,
): string | undefined {
  const mark = part === null ? '' : `#${part}`
  if (local === null) return mark || undefined
  const text = formatInstant(instant(local)).replace('Z', '')
  return clock === 'date' ? text.slice(0, 10) + mark : text + clock + mark
}

/** Which day of several, `#1`; '' for a whole event. */
export function partOf(original: string | undefined): string {
  return /#-?\d+$/.exec(original ?? '')?.[0] ?? ''
}
