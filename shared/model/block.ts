// The running focus block. Only instants are stored, so that sleep, a crash or a late tick cannot make it drift.

import type { Instant, Span } from '../time/instant.ts'
import type { Week } from '../time/week.ts'
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
  /** The week whose commitment the block serves; missing if it serves none. */
  readonly commitment?: Week | undefined
}

/** What starts or changes a block; `inCycles` takes the length from the settings. */
export interface BlockInput extends BlockDetails {
  readonly inCycles?: boolean | undefined
}

/** Why nobody was at the machine: no input, asleep, or locked (another user's turn included). */
export const awayCauses = ['idle', 'suspend', 'lock'] as const
export type AwayCause = (typeof awayCauses)[number]

export interface Away {
  readonly since: Instant
  /** All causes that still hold; the person is back when none does. */
  readonly causes: readonly AwayCause[]
  /** Whether the machine slept: that time never counts without asking. */
  readonly slept: boolean
}

/** A finished stretch that does not count. */
export interface Pause extends Span {
  /** A break of a block in cycles: becomes an entry of its own when the block ends. */
  readonly isBreak?: boolean | undefined
}

/** The current break. The block is paused meanwhile, so the break began at `pausedAt`. */
export interface Rest {
  /** How long the break is planned to last. */
  readonly minutes: number
  /** Set once the person was notified that it is over. */
  readonly endAnnounced: boolean
}

/** Work and breaks in turn. The planned length of such a block is that of one stretch of work. */
export interface Cycle {
  /** Finished stretches of work, with or without a break after them. */
  readonly done: number
  /** When the current stretch began. */
  readonly since: Instant
  /** When to remind the person of the break they put off. */
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
  /** When the block ends on its own; `null` leaves that to the person. */
  readonly finishAt: Instant | null
  /** Set while nobody is at the machine and the block is not paused; nothing counts meanwhile. */
  readonly away: Away | null
  /** The local day on which the app last asked whether the block was forgotten: once a day is enough. */
  readonly forgottenAskedOn: string | null
  /** Set once the person was notified that the planned end, or the end of the stretch of work, is reached. */
  readonly endAnnounced: boolean
}

/** Time away during a block that the person has not explained: it does not count until they do. */
export interface Unclear extends Span {
  readonly id: string
  /** The block it was cut from, running or over. */
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
