// What the person decides once and changes seldom. Names are for people and may change, ids are stable.

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
