// What the calendar engine answers with: one record an occurrence, as plain text and whole seconds.

import type { Instant } from '../time/instant.ts'

/** What I answered to an invitation (PARTSTAT, RFC 5545 3.2.12). */
export type Answer = 'needs-action' | 'accepted' | 'declined' | 'tentative' | 'delegated'

/** Who called the meeting: the name as the calendar gives it and the address without `mailto:`. */
export interface Organizer {
  readonly name: string
  readonly address: string
}

/** One event at one time. All text is plain: unescaped, without control characters, never markup. */
export interface Occurrence {
  readonly uid: string
  /** The instance this is of a series, as the instant its rule gives; null for an event that does not recur. */
  readonly recurrenceId: Instant | null
  readonly start: Instant
  readonly end: Instant
  readonly allDay: boolean
  readonly summary: string
  readonly cancelled: boolean
  /** TRANSP:TRANSPARENT or a busy status of FREE. */
  readonly free: boolean
  readonly outOfOffice: boolean
  readonly organizer: Organizer | null
  readonly attendeeCount: number
  /** My own PARTSTAT by the given addresses, null where I am not among the attendees. */
  readonly answer: Answer | null
  readonly location: string
  /** An address to join by, where there is one. */
  readonly conference: string | null
  readonly recurring: boolean
  readonly categories: readonly string[]
  /** X-WR-CALNAME or NAME of its VCALENDAR, '' without. */
  readonly calendarName: string
}

/** Something that could not be read; the message names the event and the line in words. */
export interface ReadWarning {
  readonly line: number | null
  readonly uid: string | null
  readonly message: string
}

/** What a file says of a window of time. */
export interface CalendarReading {
  readonly calendarNames: readonly string[]
  /** Every UID the file speaks of, in the window or not. */
  readonly uids: ReadonlySet<string>
  /** Those that overlap the window, sorted by start, then by UID in code units. */
  readonly occurrences: readonly Occurrence[]
  readonly warnings: readonly ReadWarning[]
}
