// An entry is a stretch of time spent on one category: the row every figure is made of.
import type { Instant } from '../time/instant.ts'

/** Where an entry comes from; on an overlap the earlier of this list counts. */
export const entrySources = ['timer', 'manual', 'import', 'calendar'] as const
export type EntrySource = (typeof entrySources)[number]

/** `measured`: against the person's own time for that kind of task. `estimated`: a feeling. */
export type SavingBasis = 'estimated' | 'measured'

/** What AI saved on an entry. All minutes are the person's own figures. */
export interface AiUse {
  readonly tool: string
  readonly savedMinutes: number
  /** Minutes spent checking and repairing what the tool made. */
  readonly reworkMinutes: number
  readonly basis: SavingBasis
  /** Without AI this would not have been done at all; it then saves nothing. */
  readonly newWork: boolean
}

/** The calendar event an entry was made from. */
export interface EventReference {
  readonly sourceId: string
  readonly uid: string
  /** The instance of a series, as the instant its rule gives; `null` for an event that does not recur. */
  readonly recurrenceId: Instant | null
  /** What the person changed by hand: a new import leaves these alone. */
  readonly kept?: readonly KeptField[] | undefined
  /** The original time as its series has it; see `EventIdentity`. */
  readonly original?: string | undefined
  /** Where the calendar has it, where that is not where the person has it. */
  readonly calendarTime?: { readonly start: Instant; readonly end: Instant } | undefined
  /**
   * News of an event whose time the person decided: its calendar moved it, or has it no longer. `unknown` for one that
   * was decided before the app knew where its calendar has it: the next reading says, and is no news.
   */
  readonly differs?: 'moved' | 'gone' | 'unknown' | undefined
  /** What rules and suggestions look at; missing where the entry came by another way than an import. */
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
  /** What the clock shows at its start, `2026-11-16T12:00:00`, where it is written without a zone. */
  readonly wall?: string | undefined
  /** The rule of its series without its end; missing for an event that has none. */
  readonly rule?: string | undefined
  /** UIDs it is related to. */
  readonly related?: readonly string[] | undefined
  /** What the person answered to the invitation. */
  readonly answer?: string | undefined
  /** It is marked as free. */
  readonly free?: true | undefined
  /** From when to when all of it lasts, where only the working hours of its days count. */
  readonly lasts?: { readonly from: string; readonly to: string } | undefined
}

/** An entry that was made from a calendar. */
export type CalendarEntry = Entry & { readonly event: EventReference }

export type KeptField = 'time' | 'category' | 'goal' | 'note'

/** Who asked for the work of an entry. */
export interface RequestReference {
  readonly from: string
  /** The captured request it belongs to; missing where it was only noted who asked. */
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
  /** Id of the kind of task it was; missing while nobody has said. */
  readonly taskKind?: string | undefined
  /** The focus block an entry is a piece of, where pauses cut the block into several. */
  readonly blockId?: string | undefined
}

/** What an entry has that nobody said anything about. */
export const entryDefaults = {
  goalId: null,
  note: '',
  tags: [],
  request: null,
  ai: null,
} as const satisfies Partial<Entry>
