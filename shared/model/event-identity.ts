// What makes two readings of an event the same event: its source, its UID and its original time (docs/calendars.md 1.1).
import { formatInstant, type Instant, instant } from '../time/instant.ts'

/** What an event is known by in its source. */
export interface EventIdentity {
  /** The UID; with `#` and a fingerprint where that is missing, or not enough to tell two events of a file apart. */
  readonly uid: string
  /** The original time of an instance of a series as the instant it is; `null` for an event that does not recur. */
  readonly recurrenceId: Instant | null
  /**
   * The same as its series has it, `2026-11-16T10:00:00[Europe/Berlin]`, without a zone where the series has none;
   * with `#` and a number for one day of several. Missing for a single event, and in data of older versions.
   */
  readonly original?: string | undefined
}

/** A text that is the same for the same event of a source, and for no other. */
export function eventKey({
  sourceId,
  uid,
  recurrenceId,
  original,
}: EventIdentity & { readonly sourceId: string }): string {
  const time = original ?? (recurrenceId === null ? '' : formatInstant(recurrenceId))
  return `${sourceId}|${uid}|${time}`
}

/** The UID as the calendar writes it; '' where it gives none. */
export function writtenUid(uid: string): string {
  // Nearly all are as they were written, and there are thousands.
  return uid.at(-17) === '#' ? uid.replace(/#[0-9a-f]{16}$/, '') : uid
}

/** Tools that number their events begin again with each file: such a UID means little. */
export function isNumber(uid: string): boolean {
  return /^\d{1,9}$/.test(writtenUid(uid))
}

/** An original time in its parts. */
export interface WrittenTime {
  /** What the clock shows, as if it were UTC. */
  readonly local: number
  readonly isDay: boolean
  /** `Z`, `[Europe/Berlin]`, '' without a zone. */
  readonly clock: string
  /** Which day of several; '' for all of it. */
  readonly part: string
}

const pattern = /^(?:(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d))?)?(Z|\[.*\])?(#-?\d+)?$/s

/** Reads what `originalText` writes; `null` for anything else and for a day of a single event. */
export function writtenTime(original: string | undefined): WrittenTime | null {
  const [, day, time, clock = '', part = ''] = pattern.exec(original ?? '') ?? []
  if (!day) return null
  const local = Date.parse(`${day}T${time ?? '00:00:00'}Z`) / 1000
  return { local, isDay: time === undefined, clock, part }
}

/** `part` is which day of several. */
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
