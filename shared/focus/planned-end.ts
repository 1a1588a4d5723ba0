// Setting when a block ends: more time, or an end on the clock.

import type { FocusBlock } from '../model/block.ts'
import { fail, ok, type Result } from '../result.ts'
import { addSeconds, type Instant, totalSeconds } from '../time/instant.ts'
import { noBlock, plannedStretches } from './transitions.ts'

export const extendMinuteChoices = [5, 15] as const

/** An end further ahead than this is a slip of the hand. */
const furthestHours = 24

/**
 * Moves the end on the clock, or else the end of the planned length. If that has passed, counts the minutes from `now`.
 */
export function extendBlock(
  running: FocusBlock | null,
  minutes: number,
  now: Instant,
): Result<FocusBlock> {
  if (!running) return noBlock
  if (running.rest) return fail('on-break')
  const { finishAt, plannedMinutes } = running
  if (finishAt !== null) return ok({ ...running, finishAt: addSeconds(finishAt, minutes * 60) })
  if (plannedMinutes === null) return fail('no-end/block')
  const worked = Math.ceil(totalSeconds(plannedStretches(running, now)) / 60)
  const cycle = running.cycle && { ...running.cycle, snoozedUntil: null }
  const plan = Math.max(plannedMinutes, worked) + minutes
  return ok({ ...running, cycle, plannedMinutes: plan, endAnnounced: false })
}

export function finishBlockAt(
  running: FocusBlock | null,
  end: Instant | null,
  now: Instant,
): Result<FocusBlock> {
  if (!running) return noBlock
  if (end !== null && (end <= now || end > addSeconds(now, furthestHours * 3600))) {
    return fail('outside/day')
  }
  return ok({ ...running, finishAt: end })
}
