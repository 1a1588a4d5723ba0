import type { Instant } from '../time/instant.ts'
import type { Week } from '../time/week.ts'

/** How clear the effect of the week's work is to the person, 1 (not at all) to 5. */
export type ImpactClarity = 1 | 2 | 3 | 4 | 5

export interface Reflection {
  readonly writtenAt: Instant
  /** What became of the commitment of the week before. */
  readonly kept: 'kept' | 'partly' | 'not-kept' | null
  readonly impactClarity: ImpactClarity | null
  /** What the strategy time produced. */
  readonly outcomes: string
  /** Where the hours AI saved went, in the person's words. */
  readonly aiHours: string
  /** What got in the way. */
  readonly obstacles: string
  /** The one thing to do differently next week. */
  readonly commitment: string
  /** What moved for a customer or the market. */
  readonly moved?: string | undefined
  /** What was declined. */
  readonly declined?: string | undefined
  /** Who heard of the work, and from whom. */
  readonly told?: string | undefined
  /** In the last week of a quarter: what of its strategy was held to. */
  readonly held?: string | undefined
  /** In the last week of a quarter: what pulled the person off its strategy. */
  readonly pulled?: string | undefined
  /** How much energy the week left, 1 (none) to 5. */
  readonly energy?: ImpactClarity | null | undefined
  /** Where hours that AI saves next week shall go, said beforehand. */
  readonly pledge?: Pledge | null | undefined
  /** What to do about meetings and requesters that took most, by their key. */
  readonly stops?: Readonly<Record<string, StopChoice>> | undefined
  /** Answers to prompts of the person's own, by prompt id. */
  readonly answers?: Readonly<Record<string, string>> | undefined
  /** The person's wording of a prompt when it was answered, by its id; missing for the app's own words. */
  readonly asked?: Readonly<Record<string, string>> | undefined
  /** The rows each answer is about, by prompt id. */
  readonly ties?: Readonly<Record<string, readonly Tie[]>> | undefined
  /** Still being written; missing once the person is done, and in data of older versions. */
  readonly isOpen?: true | undefined
}

export const tieKinds = ['entry', 'goal', 'request'] as const

/** A row by its kind and id; it may have been deleted. */
export interface Tie {
  readonly kind: (typeof tieKinds)[number]
  readonly id: string
}

export const pledges = ['strategy', 'execution', 'timeBack'] as const
export type Pledge = (typeof pledges)[number]

export const stopChoices = ['keep', 'shorten', 'leave', 'decline'] as const
export type StopChoice = (typeof stopChoices)[number]

/** What is written of a week, field by field. */
export interface ReflectionText
  extends Omit<Reflection, 'writtenAt' | 'isOpen' | 'asked' | 'ties'> {
  /** How long the week really was; `null` while the person has not said. */
  readonly workedMinutes: number | null
}

/** Whether the person is done with it; what is typed until then is kept, and it stays due. */
export function isFinished(reflection: Reflection | null | undefined): boolean {
  return reflection != null && !reflection.isOpen
}

/** What the person said about a week. */
export interface WeekNote {
  /** How long the week really was; missing while the person has not said. */
  readonly workedMinutes?: number | undefined
  /** Set for a week of leave: it is no failure and counts in no average. */
  readonly isLeave?: true | undefined
  readonly reflection?: Reflection | undefined
}

/** Some fields of it; what is missing stays as it is. */
export type ReflectionPart = {
  readonly [Field in keyof ReflectionText]?: ReflectionText[Field] | undefined
}

/** Whether the person marked a week as leave. */
export function isLeaveWeek(week: Week, weeks: Readonly<Record<Week, WeekNote>>): boolean {
  return weeks[week]?.isLeave ?? false
}
