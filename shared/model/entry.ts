// An entry is a stretch of time spent on one category: the row every figure is made of.
import type { Instant } from '../time/instant.ts'
import type { Week } from '../time/week.ts'

/** Where an entry comes from; if two overlap, the earlier in this list counts. */
export const entrySources = ['timer', 'manual', 'import', 'calendar'] as const
export type EntrySource = (typeof entrySources)[number]

/** `measured`: against the person's own time for that kind of task. `estimated`: a guess. */
export type SavingBasis = 'estimated' | 'measured'

/** What AI saved on an entry. All minutes are the person's own figures. */
export interface AiUse {
  readonly tool: string
  readonly savedMinutes: number
  /** Minutes spent checking and repairing what the tool made. */
  readonly reworkMinutes: number
  readonly basis: SavingBasis
  /** Without AI this would not have been done at all, so it saves nothing. */
  readonly newWork: boolean
}

/** The calendar event an entry was made from. */
export interface EventReference {
  readonly sourceId: string
  readonly uid: string
  /** The instance of a series, as the instant its rule gives; `null` for an event that does not recur. */
  readonly recurrenceId: Instant | null
  /** Fields the person changed by hand: a new import does not touch them. */
  readonly kept?: readonly KeptField[] | undefined
  /** The original time as its series writes it; see `EventIdentity`. */
  readonly original?: string | undefined
  /** The calendar's time, if it differs from the person's. */
  readonly calendarTime?: { readonly start: Instant; readonly end: Instant } | undefined
  /**
   * News about an event whose time the person decided: its calendar moved it, or no longer has it. `unknown` for one
   * that was decided before the app kept the calendar's time: the next reading fills that in, and is not news.
   */
  readonly differs?: 'moved' | 'gone' | 'unknown' | undefined
  /** What rules and suggestions look at; missing if the entry did not come from an import. */
  readonly facts?: EventFacts | undefined
}

/** The facts of a calendar event, as the calendar gives them. */
export interface EventFacts {
  readonly title: string
  readonly calendarName: string
  /** Name of the organiser, or the address where there is no name; `''` without one. */
  readonly organizer: string
  readonly organizerAddress: string
  readonly attendeeCount: number
  readonly recurring: boolean
  readonly location: string
  /** An address to join by. */
  readonly conference: string | null
  readonly categories: readonly string[]
  /** What the clock shows at its start, `2026-11-16T12:00:00`, if it is written without a zone. */
  readonly wall?: string | undefined
  /** The rule of its series without its end; missing for an event that does not recur. */
  readonly rule?: string | undefined
  /** UIDs of related events. */
  readonly related?: readonly string[] | undefined
  /** How the person answered the invitation. */
  readonly answer?: string | undefined
  /** Whether it is marked as free. */
  readonly free?: true | undefined
  /** When the whole event starts and ends, if only the working hours of its days count. */
  readonly lasts?: { readonly from: string; readonly to: string } | undefined
}

/** An entry that was made from a calendar. */
export type CalendarEntry = Entry & { readonly event: EventReference }

export type KeptField = 'time' | 'category' | 'goal' | 'note'

/** Who asked for the work of an entry. */
export interface RequestReference {
  readonly from: string
  /** The captured request it belongs to; missing if only the asker was noted. */
  readonly id?: string | undefined
}

export interface Entry {
  readonly id: string
  readonly start: Instant
  /** Exclusive, never before `start`. */
  readonly end: Instant
  readonly categoryId: string
  readonly goalId: string | null
  readonly source: EntrySource
  readonly note: string
  readonly tags: readonly string[]
  /** Somebody asked for it, it was not planned. */
  readonly request: RequestReference | null
  /** `null` while nobody has said whether AI helped: unknown is not zero. */
  readonly ai: AiUse | null
  readonly event?: EventReference | undefined
  /** Id of the kind of task; missing if nobody has said. */
  readonly taskKind?: string | undefined
  /** The focus block this entry is a part of, if pauses cut the block into several. */
  readonly blockId?: string | undefined
  /** The week whose commitment it serves; missing if it serves none. */
  readonly commitment?: Week | undefined
}

/** The defaults of an entry nobody has said anything about. */
export const entryDefaults = {
  goalId: null,
  note: '',
  tags: [],
  request: null,
  ai: null,
} as const satisfies Partial<Entry>
