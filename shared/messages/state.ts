// What the window always holds of main, and what main tells it unasked.

import type { Question } from '../focus/question.ts'
import type { FocusBlock, Unclear } from '../model/block.ts'
import type { Config } from '../model/document.ts'
import type { Instant } from '../time/instant.ts'
import type { Week } from '../time/week.ts'
import type { AppLocale } from '../words/locale.ts'
import type { Problem } from '../words/problem.ts'
import type { SystemFacts } from './system.ts'

/** What the window always holds. Main answers it whole, and then tells of each subject that changes. */
export interface AppState {
  /** Main's clock when this was sent. The window draws from its own clock, set by this. */
  readonly now: Instant
  /** Grows with every change of data: figures asked for at another revision are stale. */
  readonly revision: number
  readonly config: Config
  readonly block: FocusBlock | null
  readonly question: Question | null
  /** Time away nobody has explained yet, oldest first: not counted until somebody does. */
  readonly unclear: readonly Unclear[]
  /** Calendar events no rule could classify. */
  readonly waitingCount: number
  /** Requests nobody has decided on, or that were put off. */
  readonly openRequests: number
  /** How each subscription stands, by source id. */
  readonly subscriptions: Readonly<Record<string, SubscriptionState>>
  /** Readings of subscriptions that change nothing before the person says so, by source id. */
  readonly held: Readonly<Record<string, HeldReading>>
  /** Calendar files being read right now. */
  readonly importing: readonly ImportProgress[]
  /** What undo would take back and redo bring again, in words; `null` for nothing. */
  readonly undo: string | null
  readonly redo: string | null
  /** Grows with every edit, undo and redo: whether a notice's edit is still the one that undo takes back. */
  readonly edits: number
  /** Set while the last write has failed: the data is in memory only. */
  readonly writeProblem: Problem | null
  /** Damaged files that were set aside when the app started, in words, until dismissed. */
  readonly recovered: readonly string[]
  readonly firstEntryAt: Instant | null
  /** The week whose reflection is due and not written; `null` where none is. */
  readonly reflectionDue: Week | null
  readonly app: {
    readonly version: string
    readonly dataFolder: string
    readonly logFile: string
    readonly isSample: boolean
    /** The language and formats the app speaks. */
    readonly locale: AppLocale
    readonly system: SystemFacts
  }
}

/** What changes together: told whole when any of it is other. `config` alone grows, by a note a week. */
export const stateSubjects = {
  timer: ['block', 'question', 'unclear'],
  config: ['config'],
  data: [
    'revision',
    'edits',
    'undo',
    'redo',
    'firstEntryAt',
    'waitingCount',
    'openRequests',
    'reflectionDue',
  ],
  calendars: ['subscriptions', 'held'],
  imports: ['importing'],
  problems: ['writeProblem', 'recovered'],
  app: ['app'],
} as const satisfies Readonly<Record<string, readonly (keyof AppState)[]>>

/** The subjects that changed, and main's clock. */
export type StateChange = Partial<AppState> & Pick<AppState, 'now'>

/** A subscription as the window may see it: never its whole address. */
export interface SubscriptionState {
  /** `https://calendar.example.com/…`: the address is a secret. */
  readonly maskedAddress: string
  readonly isChecking: boolean
  readonly lastCheckedAt: Instant | null
  /** When the calendar was last read well: the age of what is shown. */
  readonly lastSuccessAt: Instant | null
  readonly nextCheckAt: Instant | null
  /** Why the last check failed; being offline is no problem. */
  readonly problem: Problem | null
  readonly isOffline: boolean
  /** Whether the address is kept encrypted by the system's key store. */
  readonly isEncrypted: boolean
}

/** What a reading would take away: of the events to come, how many of how many. */
export interface HeldReading {
  readonly going: number
  readonly coming: number
}

/** A calendar file under way; a long one can be cancelled. */
export interface ImportProgress {
  readonly id: string
  readonly name: string
  /** A subscription is downloaded before it is read. */
  readonly stage: 'downloading' | 'reading'
  /** 0 to 1; `null` while nothing can be said. */
  readonly fraction: number | null
}
