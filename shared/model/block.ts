// The running focus block: stored as instants only, so that sleep, a crash or a late tick cannot make it drift.

import type { Instant, Span } from '../time/instant.ts'
import type { RequestReference } from './entry.ts'

/** What a person says about a block before or while it runs. */
export interface BlockDetails {
  readonly categoryId: string
  readonly goalId: string | null
  readonly note: string
  /** `null` runs without an end. */
  readonly plannedMinutes: number | null
  /** The captured request the block carries out; missing for the person's own work. */
  readonly request?: RequestReference | null | undefined
}

/** What a block is started or changed with; `inCycles` takes its length from the settings. */
export interface BlockInput extends BlockDetails {
  readonly inCycles?: boolean | undefined
}

/** Why nobody was at the machine: no input, asleep, or locked (another user's turn included). */
export const awayCauses = ['idle', 'suspend', 'lock'] as const
export type AwayCause = (typeof awayCauses)[number]

export interface Away {
  readonly since: Instant
  /** All that still hold; the person is back when none does. */
  readonly causes: readonly AwayCause[]
  /** Whether the machine slept: time that is never counted without being asked for. */
  readonly slept: boolean
}

/** A finished stretch that does not count. */
export interface Pause extends Span {
  /** A break of a block in cycles: becomes an entry of its own when the block ends. */
  readonly isBreak?: boolean | undefined
}

/** A break under way; the block is paused meanwhile, so it began at `pausedAt`. */
export interface Rest {
  /** How long it was meant to be. */
  readonly minutes: number
  /** Set once the person has been told that it is over. */
  readonly endAnnounced: boolean
}

/** Work and breaks in turn. The planned length of such a block is that of its stretch of work. */
export interface Cycle {
  /** Stretches of work that are over, with a break after them or without. */
  readonly done: number
  /** When the stretch of now began. */
  readonly since: Instant
  /** The person wants to hear of the break again then. */
  readonly snoozedUntil: Instant | null
}

export interface FocusBlock extends BlockDetails {
  readonly id: string
  readonly startedAt: Instant
  /** In order, each after `startedAt`. */
  readonly pauses: readonly Pause[]
  /** Set while paused, on a break too. */
  readonly pausedAt: Instant | null
  /** Set while on a break. */
  readonly rest: Rest | null
  /** Set for a block of work and breaks in turn. */
  readonly cycle: Cycle | null
  /** When the block ends by itself; `null` leaves that to the person. */
  readonly finishAt: Instant | null
  /** Set while nobody is at the machine and the block is not paused; nothing counts meanwhile. */
  readonly away: Away | null
  /** The local day somebody was last asked whether the block was forgotten: once a day is enough. */
  readonly forgottenAskedOn: string | null
  /** Set once the person has been told that the planned end, or that of the stretch of work, is reached. */
  readonly endAnnounced: boolean
}

/** Time away during a block that the person has not explained: not counted until they do. */
export interface Unclear extends Span {
  readonly id: string
  /** The block it was cut out of, running or over. */
  readonly blockId: string
  readonly details: BlockDetails
}

/** What the time away was. */
export type AwayAnswer =
  /** Work on the block, away from the machine. */
  | { readonly kind: 'keep' }
  /** Work on the block until then, nothing after. */
  | { readonly kind: 'split'; readonly at: Instant }
  | {
      readonly kind: 'meeting'
      readonly categoryId: string
      readonly goalId: string | null
      readonly note: string
    }
  | { readonly kind: 'break' }
  | { readonly kind: 'discard' }

export const plannedMinuteChoices = [25, 50, 90] as const
