// Meetings that wait to be classified, and rules that would classify them.
import type { RuleConditions } from '../model/rule.ts'
import type { Instant } from '../time/instant.ts'
import type { WaitingPart } from './waiting-part.ts'

export interface WaitingEvent {
  readonly key: string
  readonly start: Instant
  readonly end: Instant
  readonly summary: string
  readonly calendarName: string
  readonly organizer: string
  readonly attendeeCount: number
}

/** Events that are classified together: one series, or one title and organiser. */
export interface WaitingGroup {
  readonly id: string
  readonly summary: string
  readonly calendarName: string
  readonly organizer: string
  readonly attendeeCount: number
  readonly isSeries: boolean
  readonly part: WaitingPart
  /** How many events it holds. */
  readonly count: number
  /** Minutes of all of them together. */
  readonly seconds: number
  /** How many of them are of this week and the last four, and their time. */
  readonly recent: { readonly count: number; readonly seconds: number }
  /** The first few of its part by start, because a group may hold thousands. */
  readonly events: readonly WaitingEvent[]
  /** The guess from earlier decisions; `null` if they do not clearly suggest anything. */
  readonly suggestion: Suggestion | null
}

/** What waits in one part of the calendar: of `recent`, only what lies in those weeks. */
export interface WaitingTotal {
  readonly groupCount: number
  readonly eventCount: number
  readonly seconds: number
}

/** The events to classify, as groups: recent ones first, and of each part those with the most time. */
export interface WaitingList {
  /** No more than requested, and only of the part that was requested: there may be thousands. */
  readonly groups: readonly WaitingGroup[]
  readonly parts: Readonly<Record<WaitingPart, WaitingTotal>>
  readonly eventCount: number
  /** Every guess for groups of the requested part, including those that were not sent. */
  readonly suggested: readonly SuggestedGroup[]
}

/** What accepting a guess would set for a group. */
export interface SuggestedGroup {
  readonly groupId: string
  readonly categoryId: string
  readonly goalId: string | null
}

/** Some waiting events, or all events of some groups: main knows what a group holds. */
export type WaitingPick =
  | { readonly keys: readonly string[] }
  | { readonly groupIds: readonly string[] }

/** The decision for waiting events; `rule` also keeps it for events to come. */
export type EventChoice = WaitingPick & {
  readonly categoryId: string
  readonly goalId: string | null
  readonly rule: RuleConditions | null
}

/** A guess with its reasons: "because of *roadmap*, *Anna*, weekly". */
export interface Suggestion {
  readonly categoryId: string
  readonly goalId: string | null
  /** 0 to 1. */
  readonly confidence: number
  readonly because: readonly string[]
}

/** What a rule would change in the last 12 weeks, shown before it is kept. */
export interface RulePreview {
  /** Minutes it would move to another category. */
  readonly movedMinutes: number
  readonly events: number
  /** The category they have now; `null` is the list to classify. */
  readonly from: readonly { readonly categoryId: string | null; readonly minutes: number }[]
  /** Titles of some of the events, at most five. */
  readonly examples: readonly string[]
}
