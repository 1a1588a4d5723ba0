// How a focus block goes from one state to the next: running, paused, over. Every rule gets `now`.
import { type Entry, entryDefaults } from '../model/entry.ts'
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
  return ok({
    ...details,
    id,
    startedAt: now,
    pauses: [],
    pausedAt: null,
    away: null,
    forgottenAskedOn: null,
    endAnnounced: false,
  })
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
  const pausedAt = instant(Math.max(now, lastChange(running)))
  return ok({ ...running, pausedAt, away: null })
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
    ...blockEntry(block, stretch, index === 0 ? block.id : `${block.id}-${index + 1}`),
    ...(stretches.length > 1 && { blockId: block.id }),
  }))
}

/** A stretch of a block as an entry. */
export function blockEntry(
  { categoryId, goalId, note, request = null }: BlockDetails,
  { from, to }: Span,
  id: string,
): Entry {
  const own = { id, start: from, end: to, categoryId, goalId, note, request }
  return { ...entryDefaults, ...own, source: 'timer' }
}

/** The stretches worked up to `until`, pauses left out, none of them empty. */
export function workedStretches(block: FocusBlock, until: Instant): readonly Span[] {
  const notCountedSince = block.pausedAt ?? block.away?.since ?? null
  const openPause = notCountedSince === null ? [] : [{ from: notCountedSince, to: until }]
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

/** When something last happened to a block: a clock that was set back cannot make anything happen before. */
export function lastChange(block: FocusBlock): Instant {
  return block.pauses.at(-1)?.to ?? block.startedAt
}
