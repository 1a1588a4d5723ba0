// How far along a block is at an instant: computed from instants on every call, never counted.

import type { FocusBlock } from '../model/block.ts'
import { addSeconds, type Instant, totalSeconds } from '../time/instant.ts'
import { plannedStretches, workedStretches } from './transitions.ts'

export interface BlockProgress {
  readonly state: 'running' | 'paused' | 'away' | 'overtime' | 'break'
  readonly workedSeconds: number
  /** Left of the planned length, or in cycles of the current stretch; `null` for a block without a planned end. */
  readonly remainingSeconds: number | null
  readonly overtimeSeconds: number
  /** When the planned end comes if nothing pauses the block; `null` while paused or without a planned end. */
  readonly plannedEnd: Instant | null
  /** 0 to 1 of the planned length; `null` without one. */
  readonly fraction: number | null
}

export function blockProgress(block: FocusBlock, now: Instant): BlockProgress {
  const worked = totalSeconds(plannedStretches(block, now))
  const planned = block.plannedMinutes === null ? null : block.plannedMinutes * 60
  const isStanding = block.pausedAt !== null || block.away !== null
  const overtime = planned === null ? 0 : Math.max(0, worked - planned)
  return {
    state: stateOf(block, overtimeReached(worked, planned)),
    workedSeconds: totalSeconds(workedStretches(block, now)),
    remainingSeconds: planned === null ? null : Math.max(0, planned - worked),
    overtimeSeconds: overtime,
    plannedEnd: planned === null || isStanding ? null : addSeconds(now, planned - worked),
    fraction: planned === null ? null : Math.min(1, worked / planned),
  }
}

function overtimeReached(worked: number, planned: number | null): boolean {
  return planned !== null && worked >= planned
}

function stateOf({ pausedAt, rest, away }: FocusBlock, isOver: boolean): BlockProgress['state'] {
  if (rest) return 'break'
  if (pausedAt !== null) return 'paused'
  if (away) return 'away'
  return isOver ? 'overtime' : 'running'
}

export interface BreakProgress {
  /** 0 once the break is over. */
  readonly remainingSeconds: number
  readonly overSeconds: number
}

/** How far along the current break is; `null` if there is none. */
export function breakProgress({ rest, pausedAt }: FocusBlock, now: Instant): BreakProgress | null {
  if (!rest || pausedAt === null) return null
  const left = addSeconds(pausedAt, rest.minutes * 60) - now
  return { remainingSeconds: Math.max(0, left), overSeconds: Math.max(0, -left) }
}
