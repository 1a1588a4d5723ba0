// How a focus block goes from one state to the next: running, paused, over. Every rule gets `now`.
import type { Entry } from '../model/entry.ts'
import { fail, ok, type Result } from '../result.ts'
import { type Instant, instant, type Span } from '../time/instant.ts'
import type { BlockDetails, FocusBlock } from './block.ts'

const noBlock = fail('no-block', 'No focus block is running.')

/** Starts a block; refused while another one runs. */
export function startBlock(
  running: FocusBlock | null,
  details: BlockDetails,
  id: string,
  now: Instant,
): Result<FocusBlock> {
  if (running) return fail('block-running', 'A focus block is running already. Stop it first.')
  return ok({ ...details, id, startedAt: now, pauses: [], pausedAt: null, endAnnounced: false })
}

/** Changes what a running block is about. A new planned end is announced again. */
export function changeBlock(running: FocusBlock | null, details: BlockDetails): Result<FocusBlock> {
  if (!running) return noBlock
  const isSameEnd = details.plannedMinutes === running.plannedMinutes
  return ok({ ...running, ...details, endAnnounced: running.endAnnounced && isSameEnd })
}

export function pauseBlock(running: FocusBlock | null, now: Instant): Result<FocusBlock> {
  if (!running) return noBlock
  if (running.pausedAt !== null) return fail('paused', 'The block is paused already.')
  return ok({ ...running, pausedAt: notBefore(running, now) })
}

export function resumeBlock(running: FocusBlock | null, now: Instant): Result<FocusBlock> {
  if (!running) return noBlock
  if (running.pausedAt === null) return fail('not-paused', 'The block is not paused.')
  const pause = { from: running.pausedAt, to: instant(Math.max(running.pausedAt, now)) }
  return ok({ ...running, pausedAt: null, pauses: [...running.pauses, pause] })
}

/**
 * The entries a block leaves behind when it ends at `end`: one per stretch between pauses, the first with
 * the block's id. None for a block that never lasted a second.
 */
export function blockEntries(block: FocusBlock, end: Instant): readonly Entry[] {
  const stretches = workedStretches(block, end)
  return stretches.map((stretch, index) => ({
    id: index === 0 ? block.id : `${block.id}-${index + 1}`,
    start: stretch.from,
    end: stretch.to,
    categoryId: block.categoryId,
    goalId: block.goalId,
    source: 'timer',
    note: block.note,
    tags: [],
    request: null,
    ai: null,
    ...(stretches.length > 1 && { blockId: block.id }),
  }))
}

/** The stretches worked up to `until`, pauses left out, none of them empty. */
export function workedStretches(block: FocusBlock, until: Instant): readonly Span[] {
  const openPause = block.pausedAt === null ? [] : [{ from: block.pausedAt, to: until }]
  const stretches: Span[] = []
  let from = block.startedAt
  for (const pause of [...block.pauses, ...openPause]) {
    stretches.push({ from, to: pause.from })
    from = pause.to
  }
  stretches.push({ from, to: until })
  // A clock that was set back, or an end before a pause, must not yield negative time.
  return stretches
    .map((stretch) => ({ from: stretch.from, to: instant(Math.min(stretch.to, until)) }))
    .filter((stretch) => stretch.from < stretch.to)
}

/** A clock that was set back cannot make anything happen before what happened last. */
function notBefore(block: FocusBlock, now: Instant): Instant {
  return instant(Math.max(now, block.pauses.at(-1)?.to ?? block.startedAt))
}
