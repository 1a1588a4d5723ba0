// What the person decides once and changes seldom. Names are for people and may change, ids are stable.
import type { Instant } from '../time/instant.ts'
import type { Week, WeekStart } from '../time/week.ts'
import type { LocaleChoices } from '../words/locale.ts'

export const stances = ['strategy', 'execution', 'neutral', 'off'] as const
/** What a category is towards: `off` (breaks, private time) is left out of every figure. */
export type Stance = (typeof stances)[number]
/** The stances that count as work. */
export const workStances = ['strategy', 'execution', 'neutral'] as const
export type WorkStance = (typeof workStances)[number]

export interface Category {
  readonly id: string
  readonly name: string
  readonly stance: Stance
  /** Promoting the work, stakeholders. */
  readonly visibility: boolean
  readonly archived: boolean
}

export interface Goal {
  readonly id: string
  readonly name: string
  /** 1 is the goal that matters most. */
  readonly rank: number
  /** Fraction of tracked time, 0 to 1. */
  readonly targetShare: number | null
  /** The quarter it is for, `2026-Q4`; missing for one without an end. */
  readonly period?: string | undefined
  /** What being there will look like, or what came of it, in the person's words. */
  readonly outcome?: string | undefined
  readonly archived: boolean
}

export const shareNames = [
  'strategy',
  'execution',
  'neutral',
  'topGoal',
  'requests',
  'visibility',
] as const
export type ShareName = (typeof shareNames)[number]

const categoryPrefix = 'category:'

/** The part of tracked time that is one category's, by its id. */
export type CategoryMetric = `${typeof categoryPrefix}${string}`

/** What a guardrail may limit. */
export type Metric = ShareName | CategoryMetric

export function isShareName(text: string): text is ShareName {
  return (shareNames as readonly string[]).includes(text)
}

/** Whether a text names a share or a category, which need not be there (any more). */
export function isMetric(text: string): text is Metric {
  return isShareName(text) || (text.startsWith(categoryPrefix) && text !== categoryPrefix)
}

export function categoryMetric(categoryId: string): CategoryMetric {
  return `${categoryPrefix}${categoryId}`
}

/** The id of the category a metric is about. */
export function categoryOfMetric(metric: CategoryMetric): string {
  return metric.slice(categoryPrefix.length)
}

/** A floor or a cap on a part of tracked time, as fractions from 0 to 1. */
export interface Guardrail {
  readonly id: string
  readonly metric: Metric
  readonly atLeast?: number | undefined
  readonly atMost?: number | undefined
}

/** ISO weekday, 1 is Monday. */
export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const
export type Weekday = (typeof weekdays)[number]

export interface Settings {
  readonly locale: LocaleChoices
  /** IANA name. */
  readonly zone: string
  readonly weekStartsOn: WeekStart
  /** A run of at least this many minutes is focus time. */
  readonly focusMinutes: number
  /** Local spans such as `09:00-17:30` by ISO weekday. */
  readonly workHours: Readonly<Partial<Record<Weekday, readonly string[]>>>
  readonly ai: {
    /** What an estimated saving counts for, in percent. */
    readonly estimateFactorPercent: number
    /** Names offered when a block is stopped. */
    readonly tools: readonly string[]
    readonly taskKinds: readonly TaskKind[]
  }
  /** A normal week before AI; `null` while the person has not said. */
  readonly baseline: Baseline | null
  /** What weeks gone by were measured against, oldest first: a new baseline leaves them as they are. */
  readonly pastBaselines: readonly PastBaseline[]
  readonly guardrails: readonly Guardrail[]
  /** The person's own mail addresses: they tell an invitation that was declined. */
  readonly ownAddresses: readonly string[]
  readonly calendar: CalendarSettings
  readonly focus: FocusSettings
  readonly notices: NoticeSettings
  readonly system: SystemSettings
}

/** A kind of task that comes again and again, so that its time with AI can be held against the time without. */
export interface TaskKind {
  readonly id: string
  readonly name: string
  readonly archived: boolean
}

export interface Baseline {
  /** Minutes a week by category id; missing is none. */
  readonly weeklyMinutes: Readonly<Record<string, number>>
  /** What it was learnt from; missing where the person typed it in. */
  readonly learntFrom?:
    | { readonly kind: 'weeks'; readonly weeks: readonly Week[] }
    | { readonly kind: 'calendar'; readonly before: Week }
    | undefined
}

/** The baseline of the weeks before `before`, back to the past baseline before it. */
export interface PastBaseline {
  readonly before: Week
  readonly baseline: Baseline | null
}

export interface NoticeSettings {
  /** Local time of day, `15:00`, at which guardrails at risk are told; `null` tells nothing. */
  readonly guardrailsAt: string | null
  /** When the person is called to the week's reflection; `null` never calls. */
  readonly reflection: ReflectionCall | null
}

/** A time of the week, local. */
export interface ReflectionCall {
  readonly weekday: Weekday
  /** `15:30` */
  readonly time: string
}

export const shortcutNames = ['startStop', 'pause', 'show', 'capture'] as const
export type ShortcutName = (typeof shortcutNames)[number]
/** Keys as Electron names them, `Control+Alt+F`; missing ones are off. */
export type Shortcuts = Readonly<Partial<Record<ShortcutName, string>>>

export interface SystemSettings {
  readonly shortcuts: Shortcuts
  readonly startAtLogin: boolean
  /** Begin in the tray, without the window, when the system starts the app. */
  readonly startHidden: boolean
}

export interface FocusSettings {
  /** Without input for so long the person counts as away; 0 never asks for it. Sleep is asked for always. */
  readonly idleMinutes: number
  /** A block so long over its planned end looks forgotten. */
  readonly forgottenMinutes: number
  readonly cycles: CycleSettings
}

/** Work and breaks in turn. */
export interface CycleSettings {
  readonly isOn: boolean
  readonly workMinutes: number
  readonly breakMinutes: number
  readonly longBreakMinutes: number
  /** Every nth break is a long one. */
  readonly longBreakAfter: number
}

/** Kinds of events that do not count as working time unless the person says so. */
export const countableReasons = [
  'declined',
  'free',
  'cancelled',
  'all-day',
  'out-of-office',
] as const
export type CountableReason = (typeof countableReasons)[number]

export interface CalendarSettings {
  /** Kinds that count all the same. */
  readonly counted: readonly CountableReason[]
  /** Events with any of these words in the title are never stored. */
  readonly excludedWords: readonly string[]
  readonly slots: SlotSettings
}

/** What a free slot for a strategy block must be like. */
export interface SlotSettings {
  readonly minMinutes: number
  /** Kept free before and after every meeting. */
  readonly bufferMinutes: number
  readonly preferred: 'morning' | 'afternoon' | 'any'
  /** Never take from the longest free stretch of a day unless the whole of it is used. */
  readonly keepLongest: boolean
}

/** What an event must be for a rule to match; every condition given must hold. */
export interface RuleConditions {
  /** Any of these words in the title, whole words, case-insensitive. */
  readonly titleWords?: readonly string[] | undefined
  /** Part of the organiser's name or address, case-insensitive. */
  readonly organizer?: string | undefined
  readonly minAttendees?: number | undefined
  readonly maxAttendees?: number | undefined
  /** The name of the calendar, case-insensitive. */
  readonly calendar?: string | undefined
}

/** Gives calendar events a category. The first rule that matches decides. */
export interface Rule {
  readonly id: string
  readonly when: RuleConditions
  readonly categoryId: string
  readonly goalId: string | null
}

/** A calendar: a file that was imported, or an address that is looked up again and again. */
export interface Source {
  readonly id: string
  readonly name: string
  readonly kind: 'file' | 'subscription'
  readonly importedAt: Instant
  /** A subscription that is off is not looked up, and its uncorrected events are taken out. */
  readonly isOn: boolean
  /** One of `sourceColors`. */
  readonly color: SourceColor
  /** How often a subscription is looked up; missing for a file. */
  readonly everyMinutes?: number | undefined
  /** Events the person does not want counted; see `Dismissed`. */
  readonly dismissed: readonly string[]
  /** What was decided of series as a whole, the latest last: it holds for instances to come as well. */
  readonly groups?: readonly GroupDecision[] | undefined
  /** Marks of the events the person kept when a reading would have taken them away, with spaces between. */
  readonly refused?: string | undefined
}

/** What the person said of all instances of a series. */
export interface GroupDecision {
  readonly uid: string
  /** A fingerprint of title and organiser: a series that was split goes on under another UID. */
  readonly series: string
  /** `null` for a series that was dismissed. */
  readonly categoryId: string | null
  readonly goalId: string | null
}

/** Names of tokens, not colours: the window knows what they look like in light and dark. */
export const sourceColors = ['ink', 'plum', 'moss', 'sand', 'sky', 'rose'] as const
export type SourceColor = (typeof sourceColors)[number]

/** Time the person put back for themselves: shown on Today, started with one click, exported to a calendar. */
export interface PlannedBlock {
  readonly id: string
  /** Stable, so that a calendar it was exported to updates it instead of adding a second one. */
  readonly uid: string
  readonly start: Instant
  readonly end: Instant
  readonly title: string
  readonly categoryId: string
  readonly goalId: string | null
}

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
}

/** What the person said about a week. */
export interface WeekNote {
  /** How long the week really was; missing while the person has not said. */
  readonly workedMinutes?: number | undefined
  readonly reflection?: Reflection | undefined
}
