// Work and breaks in turn: when a break is due, and taking it, putting it off or skipping it.

import type { FocusBlock, Pause } from '../model/block.ts'
import type { Entry } from '../model/entry.ts'
import type { CycleSettings } from '../model/settings.ts'
import { fail, ok, type Result } from '../result.ts'
import { addSeconds, type Instant, instant, type Span, totalSeconds } from '../time/instant.ts'
import {
  breakEntry,
  lastChange,
  noBlock,
  pauseBlock,
  plannedStretches,
  resumeBlock,
} from './transitions.ts'

export const snoozeMinutes = 5

const noCycle = fail('no-cycle')

/** The block with cycles from `now` on. */
export function inCycles(
  block: FocusBlock,
  { workMinutes }: CycleSettings,
  now: Instant,
): FocusBlock {
  const since = instant(Math.max(now, lastChange(block)))
  return {
    ...block,
    plannedMinutes: workMinutes,
    cycle: { done: 0, since, snoozedUntil: null },
    endAnnounced: false,
  }
}

/** How long the break after this stretch of work is: every nth one is long. */
export function breakMinutes({ cycle }: FocusBlock, settings: CycleSettings): number {
  const isLong = ((cycle?.done ?? 0) + 1) % settings.longBreakAfter === 0
  return isLong ? settings.longBreakMinutes : settings.breakMinutes
}

/** Whether the stretch of work is over and the person has not put off the break. */
export function isBreakDue(block: FocusBlock, now: Instant): boolean {
  const { cycle, plannedMinutes, pausedAt, away } = block
  if (!cycle || plannedMinutes === null || pausedAt !== null || away) return false
  if (cycle.snoozedUntil !== null && now < cycle.snoozedUntil) return false
  return totalSeconds(plannedStretches(block, now)) >= plannedMinutes * 60
}

export function takeBreak(
  running: FocusBlock | null,
  settings: CycleSettings,
  now: Instant,
): Result<FocusBlock> {
  if (running && !running.cycle) return noCycle
  const paused = pauseBlock(running, now)
  if (!paused.ok) return paused
  const rest = { minutes: breakMinutes(paused.value, settings), endAnnounced: false }
  return ok({ ...paused.value, rest })
}

/** Puts off a break that is due. */
export function snoozeBreak(running: FocusBlock | null, now: Instant): Result<FocusBlock> {
  const due = dueBreak(running, now)
  if (!due.ok) return due
  const { block, cycle } = due.value
  const snoozedUntil = addSeconds(now, snoozeMinutes * 60)
  return ok({ ...block, cycle: { ...cycle, snoozedUntil }, endAnnounced: false })
}

/** Goes on without taking the break that is due. */
export function skipBreak(
  running: FocusBlock | null,
  settings: CycleSettings,
  now: Instant,
): Result<FocusBlock> {
  const due = dueBreak(running, now)
  return due.ok ? ok(nextStretch(due.value.block, settings, now)) : due
}

function dueBreak(running: FocusBlock | null, now: Instant) {
  if (!running) return noBlock
  const { cycle } = running
  if (!cycle) return noCycle
  if (!isBreakDue(running, now)) return fail('no-break-due')
  return ok({ block: running, cycle })
}

/** The next stretch of work of a block in cycles; any other block as it is. */
function nextStretch(block: FocusBlock, settings: CycleSettings, now: Instant): FocusBlock {
  if (!block.cycle) return block
  const { done } = block.cycle
  return {
    ...inCycles(block, settings, now),
    cycle: { done: done + 1, since: now, snoozedUntil: null },
  }
}

/** Whether the current break has lasted as long as planned. */
export function isBreakOver({ pausedAt, rest }: FocusBlock, now: Instant): boolean {
  return rest !== null && pausedAt !== null && now >= addSeconds(pausedAt, rest.minutes * 60)
}

/** Back to work: the break becomes a pause marked as a break, and the next stretch begins. */
export function endBreak(
  running: FocusBlock | null,
  settings: CycleSettings,
  now: Instant,
): Result<FocusBlock> {
  const resumed = resumeBlock(running, now)
  if (!resumed.ok || !running?.rest) return resumed
  const to = lastChange(resumed.value)
  const taken = breakUnderWay(running, to).map((span): Pause => ({ ...span, isBreak: true }))
  const after = { from: taken.at(-1)?.to ?? to, to }
  const pauses = [...running.pauses, ...taken, ...(after.from < to ? [after] : [])]
  return ok(nextStretch({ ...resumed.value, rest: null, pauses }, settings, to))
}

/** The breaks of a block that ends at `end`, as entries; none if there is no category of breaks. */
export function breakEntries(
  block: FocusBlock,
  end: Instant,
  categoryId: string | null,
): readonly Entry[] {
  if (categoryId === null) return []
  const taken = block.pauses.filter(({ isBreak }) => isBreak)
  return [...taken, ...breakUnderWay(block, end)]
    .map(({ from, to }) => ({ from, to: instant(Math.min(to, end)) }))
    .filter(({ from, to }) => from < to)
    .map((span, index) => breakEntry(span, `${block.id}-break-${index + 1}`, categoryId))
}

/** How far a break may run over. If nobody came back within that time, the break lasted as long as planned. */
const patienceMinutes = 60

function breakUnderWay({ pausedAt, rest }: FocusBlock, end: Instant): readonly Span[] {
  if (!rest || pausedAt === null) return []
  const over = addSeconds(pausedAt, rest.minutes * 60)
  return [{ from: pausedAt, to: end > addSeconds(over, patienceMinutes * 60) ? over : end }]
}
