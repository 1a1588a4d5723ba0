// The state the window always has, and the changes main sends on its own.

import type { Question } from '../focus/question.ts'
import type { FocusBlock, Unclear } from '../model/block.ts'
import type { Config } from '../model/document.ts'
import type { Instant } from '../time/instant.ts'
import type { Week } from '../time/week.ts'
import type { AppLocale } from '../words/locale.ts'
import type { Problem } from '../words/problem.ts'
import type { Revisions } from './revisions.ts'
import type { SystemFacts } from './system.ts'

/** What the window always has. Main sends all of it once, and then each subject that changes. */
export interface AppState {
  /** Main's clock when this was sent. The window draws by its own clock, set from this one. */
  readonly now: Instant
  readonly revisions: Revisions
  readonly config: Config
  readonly block: FocusBlock | null
  readonly question: Question | null
  /** Time away that is not explained yet, oldest first: it does not count until then. */
  readonly unclear: readonly Unclear[]
  /** Calendar events that no rule could classify. */
  readonly waitingCount: number
  /** Requests nobody has decided on, and requests that were put off. */
  readonly openRequests: number
  /** The state of each subscription, by source id. */
  readonly subscriptions: Readonly<Record<string, SubscriptionState>>
  /** Readings of subscriptions that change nothing until the person accepts them, by source id. */
  readonly held: Readonly<Record<string, HeldReading>>
  /** Calendar files being read right now. */
  readonly importing: readonly ImportProgress[]
  /** The labels of what undo would take back and of what redo would restore; `null` for nothing. */
  readonly undo: string | null
  readonly redo: string | null
  /** Grows with every edit, undo and redo: shows whether undo would still take back the edit of a notice. */
  readonly edits: number
  /** Set while the last write failed: the data is then in memory only. */
  readonly writeProblem: Problem | null
  /** Damaged files that were set aside when the app started, in words, until dismissed. */
  readonly recovered: readonly string[]
  readonly firstEntryAt: Instant | null
  /** The week whose reflection is due and not written; `null` if there is none. */
  readonly reflectionDue: Week | null
  /** The week whose reflection would be due if the person wanted to be asked for it; `null` if there is none. */
  readonly reflectionSkipped: Week | null
  readonly app: {
    readonly version: string
    readonly dataFolder: string
    readonly logFile: string
    readonly isSample: boolean
    /** The language and formats of the app. */
    readonly locale: AppLocale
    readonly system: SystemFacts
  }
}

/**
 * Parts that change together and are sent as a whole when any of them changes. `config` is on its own because it grows
 * with every weekly note.
 */
export const stateSubjects = {
  timer: ['block', 'question', 'unclear'],
  config: ['config'],
  data: [
    'revisions',
    'edits',
    'undo',
    'redo',
    'firstEntryAt',
    'waitingCount',
    'openRequests',
    'reflectionDue',
    'reflectionSkipped',
  ],
  calendars: ['subscriptions', 'held'],
  imports: ['importing'],
  problems: ['writeProblem', 'recovered'],
  app: ['app'],
} as const satisfies Readonly<Record<string, readonly (keyof AppState)[]>>

/** The subjects that changed, and main's clock. */
export type StateChange = Partial<AppState> & Pick<AppState, 'now'>

/** A subscription as the window may see it: never with its full address. */
export interface SubscriptionState {
  /** `https://calendar.example.com/…`: the address is a secret. */
  readonly maskedAddress: string
  readonly isChecking: boolean
  readonly lastCheckedAt: Instant | null
  /** When the calendar was last read successfully: the age of what is shown. */
  readonly lastSuccessAt: Instant | null
  readonly nextCheckAt: Instant | null
  /** Why the last check failed; being offline is not a problem. */
  readonly problem: Problem | null
  readonly isOffline: boolean
  /** Whether the system's key store keeps the address encrypted. */
  readonly isEncrypted: boolean
}

/** What a reading would remove: how many of how many events to come. */
export interface HeldReading {
  readonly going: number
  readonly coming: number
}

/** A calendar file being read; a long one can be cancelled. */
export interface ImportProgress {
  readonly id: string
  readonly name: string
  /** A subscription is downloaded before it is read. */
  readonly stage: 'downloading' | 'reading'
  /** 0 to 1; `null` while it is unknown. */
  readonly fraction: number | null
}
