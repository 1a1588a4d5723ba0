// What the person decides once and rarely changes. Names are for people and may change, ids are stable.

import type { Week, WeekStart } from '../time/week.ts'
import type { LocaleChoices } from '../words/locale.ts'
import type { Guardrail } from './guardrail.ts'

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
    /** How much of an estimated saving counts, in percent. */
    readonly estimateFactorPercent: number
    /** Names offered when a block is stopped. */
    readonly tools: readonly string[]
    readonly taskKinds: readonly TaskKind[]
  }
  /** A normal week before AI; `null` while the person has not said. */
  readonly baseline: Baseline | null
  /** The baselines of past weeks, oldest first: a new baseline does not change those weeks. */
  readonly pastBaselines: readonly PastBaseline[]
  readonly guardrails: readonly Guardrail[]
  /** The person's own mail addresses, so that a declined invitation is recognised. */
  readonly ownAddresses: readonly string[]
  /** Addresses the person said are not theirs: they are not asked about again. */
  readonly otherAddresses: readonly string[]
  readonly calendar: CalendarSettings
  readonly focus: FocusSettings
  readonly notices: NoticeSettings
  readonly start: {
    /** Steps of the start list that the person put aside. */
    readonly skipped: readonly StartStep[]
  }
  readonly system: SystemSettings
  readonly spelling: SpellingSettings
}

/** A recurring kind of task, so that its time with AI can be compared with its time without. */
export interface TaskKind {
  readonly id: string
  readonly name: string
  readonly archived: boolean
}

export interface Baseline {
  /** Minutes per week by category id; a missing category has none. */
  readonly weeklyMinutes: Readonly<Record<string, number>>
  /** Which weeks it was learnt from; missing if the person typed it in. */
  readonly learntFrom?:
    | { readonly kind: 'weeks'; readonly weeks: readonly Week[] }
    | { readonly kind: 'calendar'; readonly before: Week }
    | undefined
}

/** The baseline of the weeks before `before`, as far back as the previous baseline. */
export interface PastBaseline {
  readonly before: Week
  readonly baseline: Baseline | null
}

/** What a new installation leads to, in the order of the list. */
export const startSteps = ['block', 'calendar', 'goal', 'normal-week'] as const
export type StartStep = (typeof startSteps)[number]

export interface NoticeSettings {
  /** Local time of day, `15:00`, at which the app warns of guardrails at risk; `null` never warns. */
  readonly guardrailsAt: string | null
  /** When the app reminds the person to write the week's reflection; `null` never does. */
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
/** Keys as Electron names them, `Control+Alt+F`; a missing one is off. */
export type Shortcuts = Readonly<Partial<Record<ShortcutName, string>>>

export const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

export interface SystemSettings {
  readonly shortcuts: Shortcuts
  readonly startAtLogin: boolean
  /** Begin in the tray, without the window, when the system starts the app. */
  readonly startHidden: boolean
  /** Light or dark; `system` follows the system. */
  readonly theme: ThemeChoice
}

export interface SpellingSettings {
  readonly isOn: boolean
  /** Words the person added. */
  readonly words: readonly string[]
}

export interface FocusSettings {
  /** After this long without input the person counts as away; 0 turns that off. Sleep is always asked about. */
  readonly idleMinutes: number
  /** A block this long past its planned end looks forgotten. */
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
  /** Kinds that count anyway. */
  readonly counted: readonly CountableReason[]
  /** Events with any of these words in the title are never stored. */
  readonly excludedWords: readonly string[]
  readonly slots: SlotSettings
}

/** What makes a free slot fit for a strategy block. */
export interface SlotSettings {
  readonly minMinutes: number
  /** Minutes to keep free before and after every meeting. */
  readonly bufferMinutes: number
  readonly preferred: 'morning' | 'afternoon' | 'any'
  /** Never take part of the longest free stretch of a day, only the whole of it. */
  readonly keepLongest: boolean
}
