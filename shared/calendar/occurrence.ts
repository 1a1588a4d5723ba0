// The output of the calendar engine: one record per occurrence, as plain text and whole seconds.

import type { Instant } from '../time/instant.ts'
import type { Phrase } from '../words/values.ts'

/** How the person answered an invitation (PARTSTAT, RFC 5545 3.2.12). */
export type Answer = 'needs-action' | 'accepted' | 'declined' | 'tentative' | 'delegated'

/** Somebody an event names, as attendee or organiser. */
export interface Person {
  /** In the form `plainAddress` gives. */
  readonly address: string
  /** They declined or delegated it. */
  readonly isAway: boolean
}

/** The organiser: the name as the calendar gives it, and the address without `mailto:`. */
export interface Organizer {
  readonly name: string
  readonly address: string
}

/** One event at one time. All text is plain: unescaped, without control characters, never markup. */
export interface Occurrence {
  readonly uid: string
  /**
   * Identifies an event within its file: the UID, and more if that is missing or not enough (docs/calendars.md 1.2).
   */
  readonly identity: string
  /** Which instance of a series this is, as the instant its rule gives; null for an event that does not recur. */
  readonly recurrenceId: Instant | null
  /** The same on the clock of the series, in local seconds; null for an event that does not recur. */
  readonly originalLocal: number | null
  /** That clock: `date` for a whole day, `Z`, `[TZID]` as written, '' for a time without a zone. */
  readonly originalClock: string
  /** An instance whose series is not in the file, so it stands for itself only. */
  readonly isAlone: boolean
  /** RANGE=THISANDFUTURE on an instance whose series is not in the file. */
  readonly isThisAndFuture: boolean
  /** The file ends inside the event, so nothing it says is certain. */
  readonly isCut: boolean
  /** It is part of a cancellation notice (METHOD:CANCEL, RFC 5546 3.2.5). */
  readonly isCancelNotice: boolean
  readonly start: Instant
  readonly end: Instant
  /** The date it starts on, on the clock of its own zone, as a number of days since 1970-01-01. */
  readonly firstDay: number
  /** What the clock shows at its start, in local seconds, if it is written without a zone; otherwise null. */
  readonly wallStart: number | null
  readonly allDay: boolean
  /** It means whole days: `allDay`, or from midnight to midnight with Microsoft's mark for it. */
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
  /**
   * Everybody the event names, while the own addresses are not known: to recognise whose calendar it is. They are used
   * while a calendar is read, and never stored.
   */
  readonly people: readonly Person[]
  /** The person's own PARTSTAT, found by the given addresses; null if they are not among the attendees. */
  readonly answer: Answer | null
  readonly location: string
  /** An address to join by, if there is one. */
  readonly conference: string | null
  readonly recurring: boolean
  /**
   * Its RRULEs without their ends (UNTIL, COUNT), so that they stay the same after a series was split. '' if there are
   * none.
   */
  readonly rule: string
  /** UIDs of related events (RELATED-TO). */
  readonly related: readonly string[]
  readonly categories: readonly string[]
  /** X-WR-CALNAME or NAME of its VCALENDAR; '' if there is none. */
  readonly calendarName: string
}

/** Something that could not be read. */
export interface ReadWarning {
  readonly line: number | null
  readonly uid: string | null
  /** Names the event and the line. */
  readonly says: Phrase
  /** The title of the event; '' if there is no event or no title. Never show it for an event that is excluded. */
  readonly title: string
}

/** What a file holds for a window of time. */
export interface CalendarReading {
  readonly calendarNames: readonly string[]
  /** Every UID in the file, inside the window or not. */
  readonly uids: ReadonlySet<string>
  /**
   * The earliest start of an event with this UID, in seconds, without instances whose series is missing; `undefined` if
   * there is none. From then on the file holds all instances.
   */
  readonly masterStart: (uid: string) => number | undefined
  /** UIDs with something that could not be read, however much. */
  readonly unread: ReadonlySet<string>
  /** The file breaks off, or a limit was reached: something missing from it may just not have been read. */
  readonly isPartial: boolean
  /** It holds no event at all. */
  readonly isEmpty: boolean
  /** When the first event begins that does not recur or is an instance without its series; null if there is none. */
  readonly reach: Instant | null
  /** Those that overlap the window, sorted by start, then by UID in code units. */
  readonly occurrences: readonly Occurrence[]
  readonly warnings: readonly ReadWarning[]
}
