// Meetings that wait to be classified, and rules that would do it.
import type { RuleConditions } from '../model/rule.ts'
import type { Instant } from '../time/instant.ts'

export interface WaitingEvent {
  readonly key: string
  readonly start: Instant
  readonly end: Instant
  readonly summary: string
  readonly calendarName: string
  readonly organizer: string
  readonly attendeeCount: number
}

/** Events of one series (or one title) that wait together, most minutes first. */
export interface WaitingGroup {
  readonly id: string
  readonly summary: string
  readonly calendarName: string
  readonly organizer: string
  readonly attendeeCount: number
  readonly isSeries: boolean
  /** How many events wait in it. */
  readonly count: number
  /** Of all of them together. */
  readonly seconds: number
  /** The first few by start: a group may have thousands. */
  readonly events: readonly WaitingEvent[]
  /** What earlier decisions speak for; `null` where they speak for nothing clearly. */
  readonly suggestion: Suggestion | null
}

/** What waits to be classified, and the groups that wait the longest time in all. */
export interface WaitingList {
  /** No more than were asked for: there may be thousands. */
  readonly groups: readonly WaitingGroup[]
  readonly groupCount: number
  readonly eventCount: number
  /** Of all events together. */
  readonly seconds: number
  /** Every guess there is, also for groups that were not sent. */
  readonly suggested: readonly SuggestedGroup[]
}

/** What accepting a guess would say of a group. */
export interface SuggestedGroup {
  readonly groupId: string
  readonly categoryId: string
  readonly goalId: string | null
}

/** Some waiting events, or all of some groups: main knows what is in a group. */
export type WaitingPick =
  | { readonly keys: readonly string[] }
  | { readonly groupIds: readonly string[] }

/** What waiting events are; `rule` keeps the choice for events to come. */
export type EventChoice = WaitingPick & {
  readonly categoryId: string
  readonly goalId: string | null
  readonly rule: RuleConditions | null
}

/** A guess that says why: "because of *roadmap*, *Anna*, weekly". */
export interface Suggestion {
  readonly categoryId: string
  readonly goalId: string | null
  /** 0 to 1. */
  readonly confidence: number
  readonly because: readonly string[]
}

/** What a rule would do to the last 12 weeks before it is kept. */
export interface RulePreview {
  /** Minutes it would give another category than they have now. */
  readonly movedMinutes: number
  readonly events: number
  /** Where they come from; `null` is the list to classify. */
  readonly from: readonly { readonly categoryId: string | null; readonly minutes: number }[]
  /** Titles of some of the events, at most five. */
  readonly examples: readonly string[]
}
