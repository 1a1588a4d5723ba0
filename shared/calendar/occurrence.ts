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
  /** Tells the events of one file apart: the UID, and more where that is missing or not enough (docs/calendars.md 1.2). */
  readonly identity: string
  /** The instance this is of a series, as the instant its rule gives; null for an event that does not recur. */
  readonly recurrenceId: Instant | null
  /** The same on the clock of its series, in local seconds; null for an event that does not recur. */
  readonly originalLocal: number | null
  /** That clock: `date` of a whole day, `Z`, `[TZID]` as it is written, '' for a time of no zone. */
  readonly originalClock: string
  /** An instance whose series is not in the file: it speaks of itself alone. */
  readonly isAlone: boolean
  /** RANGE=THISANDFUTURE of an instance whose series is not in the file. */
  readonly isThisAndFuture: boolean
  /** The file ends within the event: nothing it says is certain. */
  readonly isCut: boolean
  /** It comes in a notice of cancellation (METHOD:CANCEL, RFC 5546 3.2.5). */
  readonly isCancelNotice: boolean
  readonly start: Instant
  readonly end: Instant
  /** The date it starts on where it is held, on the clock of its own zone, as a number of days since 1970-01-01. */
  readonly firstDay: number
  /** What the clock shows at its start, in local seconds, where it is written without a zone; else null. */
  readonly wallStart: number | null
  readonly allDay: boolean
  /** Meant as whole days: `allDay`, or from midnight to midnight with Microsoft's sign for it. */
  readonly isWholeDays: boolean
  readonly summary: string
  readonly cancelled: boolean
  /** TRANSP:TRANSPARENT or a busy status of FREE. */
  readonly free: boolean
  readonly outOfOffice: boolean
  /** It says where somebody works (a working location, WORKINGELSEWHERE), not what they do. */
  readonly isWorkingLocation: boolean
  readonly organizer: Organizer | null
  readonly attendeeCount: number
  /** My own PARTSTAT by the given addresses, null where I am not among the attendees. */
  readonly answer: Answer | null
  readonly location: string
  /** An address to join by, where there is one. */
  readonly conference: string | null
  readonly recurring: boolean
  /** Its RRULEs without their ends (UNTIL, COUNT): the same before and after a series was split. '' without. */
  readonly rule: string
  /** UIDs it is related to (RELATED-TO). */
  readonly related: readonly string[]
  readonly categories: readonly string[]
  /** X-WR-CALNAME or NAME of its VCALENDAR, '' without. */
  readonly calendarName: string
}

/** Something that could not be read; the message names the event and the line in words. */
export interface ReadWarning {
  readonly line: number | null
  readonly uid: string | null
  readonly message: string
  /** What the event is called; '' where there is no event or no title. Not to be shown of an event that is excluded. */
  readonly title: string
}

/** What a file says of a window of time. */
export interface CalendarReading {
  readonly calendarNames: readonly string[]
  /** Every UID the file speaks of, in the window or not. */
  readonly uids: ReadonlySet<string>
  /**
   * The earliest that an event of a UID begins, in seconds, instances without their series left out; `undefined` where
   * there is none. From then on the file has all instances there are.
   */
  readonly masterStart: (uid: string) => number | undefined
  /** UIDs of which something could not be read, however many. */
  readonly unread: ReadonlySet<string>
  /** The file ends before its end, or a limit was met: what is not in it may only not have been read. */
  readonly isPartial: boolean
  /** No event is in it at all. */
  readonly isEmpty: boolean
  /** When the first event begins that does not recur, or comes as an instance without its series; null without one. */
  readonly reach: Instant | null
  /** Those that overlap the window, sorted by start, then by UID in code units. */
  readonly occurrences: readonly Occurrence[]
  readonly warnings: readonly ReadWarning[]
}
