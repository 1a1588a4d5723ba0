// The timer as data: its state, the events that can happen to it, and their effects.
import type { EditLabel } from '../history/labels.ts'
import type { AwayAnswer, BlockDetails, FocusBlock, Unclear } from '../model/block.ts'
import type { Entry } from '../model/entry.ts'
import type { Settings } from '../model/settings.ts'
import type { Instant } from '../time/instant.ts'
import type { Question } from './question.ts'

export interface FocusState {
  readonly block: FocusBlock | null
  /** Time away that is not explained yet, oldest first. */
  readonly unclear: readonly Unclear[]
  /** The one open question. */
  readonly question: Question | null
}

/** What the rules depend on besides the state. */
export interface FocusRules {
  readonly settings: Settings
  /** The category of breaks; without one, a break is simply not counted. */
  readonly breakCategoryId: string | null
  readonly newId: () => string
}

/** What the person does. */
export type PersonEvent =
  | { readonly kind: 'start'; readonly details: BlockDetails; readonly inCycles: boolean }
  /** Stops the running block, if there is one, and starts another. */
  | { readonly kind: 'switch'; readonly details: BlockDetails }
  /** Without `inCycles`, that stays as it is. */
  | {
      readonly kind: 'change'
      readonly details: BlockDetails
      readonly inCycles?: boolean | undefined
    }
  | { readonly kind: 'pause' | 'resume' | 'stop' | 'discard' }
  | { readonly kind: 'take-break' | 'snooze-break' | 'skip-break' }
  | { readonly kind: 'extend'; readonly minutes: number }
  /** `null` removes the end. */
  | { readonly kind: 'finish-at'; readonly end: Instant | null }
  | { readonly kind: 'answer-still-working'; readonly isStillWorking: boolean }
  | { readonly kind: 'answer-forgotten'; readonly end: Instant | null }
  | { readonly kind: 'answer-away'; readonly id: string; readonly answer: AwayAnswer }

/** What the system and the clock do: never refused. */
export type SystemEvent =
  /** Carries out whatever is due. */
  | { readonly kind: 'tick' }
  /** Sent now and then: does the block look forgotten? */
  | { readonly kind: 'check-forgotten' }
  /** No input since then, long enough to be away. */
  | { readonly kind: 'idle-began'; readonly since: Instant }
  /** Input again. */
  | { readonly kind: 'came-back' }
  | { readonly kind: 'suspend' | 'wake' | 'lock' | 'unlock' }
  /** The clock was set by this many seconds: what was measured keeps its length. */
  | { readonly kind: 'clock-set'; readonly seconds: number }
  /** The app starts and finds the state it left behind, after a clean end or a crash. */
  | { readonly kind: 'found'; readonly lastKnownAt: Instant | null }
  | { readonly kind: 'shutdown' }

export type FocusEvent = (PersonEvent | SystemEvent) & { readonly at: Instant }

/** What the person hears about, once. */
export type Announcement = 'end' | 'break-due' | 'break-over' | 'finished' | 'forgotten'

export type Effect =
  /** Goes into the ledger together with the change of state, as one edit that can be undone. */
  | { readonly kind: 'log'; readonly label: EditLabel; readonly entries: readonly Entry[] }
  | { readonly kind: 'announce'; readonly what: Announcement }
  /** Notes that the app knows of the block at this time. */
  | { readonly kind: 'note-alive' }

export interface Step {
  readonly state: FocusState
  readonly effects: readonly Effect[]
}
