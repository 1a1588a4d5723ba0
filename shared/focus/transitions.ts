// How a focus block goes from one state to the next: running, paused, over. Every rule gets `now`.

import type { BlockDetails, FocusBlock } from '../model/block.ts'
import { type Entry, entryDefaults } from '../model/entry.ts'
import { fail, ok, type Result } from '../result.ts'
import { addSeconds, type Instant, instant, type Span } from '../time/instant.ts'

export const noBlock = fail('no-block')

/** Starts a block; refused while another one runs. */
export function startBlock(
  running: FocusBlock | null,
  details: BlockDetails,
  id: string,
  now: Instant,
): Result<FocusBlock> {
  if (running) return fail('block-running')
  return ok({
    ...details,
    id,
    startedAt: now,
    pauses: [],
    pausedAt: null,
    rest: null,
    cycle: null,
    finishAt: null,
    away: null,
    forgottenAskedOn: null,
    endAnnounced: false,
  })
}

/** Changes what a running block is about. A new planned end is announced when it comes. */
export function changeBlock(running: FocusBlock | null, details: BlockDetails): Result<FocusBlock> {
  if (!running) return noBlock
  const isSameEnd = details.plannedMinutes === running.plannedMinutes
  return ok({ ...running, ...details, endAnnounced: running.endAnnounced && isSameEnd })
}

export function pauseBlock(running: FocusBlock | null, now: Instant): Result<FocusBlock> {
  if (!running) return noBlock
  if (running.rest) return fail('on-break')
  if (running.pausedAt !== null) return fail('paused')
  const pausedAt = instant(Math.max(now, lastChange(running)))
  return ok({ ...running, pausedAt, away: null })
}

/** Ends a pause. */
export function resumeBlock(running: FocusBlock | null, now: Instant): Result<FocusBlock> {
  if (!running) return noBlock
  const { pausedAt } = running
  if (pausedAt === null) return fail('not-paused')
  const pause = { from: pausedAt, to: instant(Math.max(pausedAt, now)) }
  return ok({ ...running, pausedAt: null, pauses: [...running.pauses, pause] })
}

/**
 * The entries a block leaves when it ends at `end`: one per stretch between pauses, and the first has the block's id.
 * None for a block shorter than a second.
 */
export function blockEntries(block: FocusBlock, end: Instant): readonly Entry[] {
  const stretches = workedStretches(block, end)
  return stretches.map((stretch, index) => ({
    ...blockEntry(block, stretch, index === 0 ? block.id : `${block.id}-${index + 1}`),
    ...(stretches.length > 1 && { blockId: block.id }),
  }))
}

/** One stretch of a block as an entry. */
export function blockEntry(
  { categoryId, goalId, note, request = null, commitment }: BlockDetails,
  { from, to }: Span,
  id: string,
): Entry {
  const own = { id, start: from, end: to, categoryId, goalId, note, request }
  return { ...entryDefaults, ...own, source: 'timer', ...(commitment && { commitment }) }
}

/** A stretch that was not work on the block, as an entry. */
export function otherEntry(
  { from, to }: Span,
  fields: Pick<Entry, 'id' | 'categoryId' | 'goalId' | 'note'>,
): Entry {
  return { ...entryDefaults, ...fields, start: from, end: to, source: 'manual' }
}

/** A break as an entry. It is time off, so it takes its time away from the entries it covers. */
export function breakEntry(span: Span, id: string, categoryId: string): Entry {
  return otherEntry(span, { id, categoryId, goalId: null, note: '' })
}

/** The stretches worked up to `until`, without pauses and without empty ones. */
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

/** The part of them that belongs to the planned length: all of them, or in cycles the current stretch. */
export function plannedStretches(block: FocusBlock, until: Instant): readonly Span[] {
  const since = block.cycle?.since ?? block.startedAt
  return workedStretches(block, until)
    .filter(({ to }) => to > since)
    .map(({ from, to }) => ({ from: instant(Math.max(from, since)), to }))
}

/** When something last happened to a block. After the clock was set back, nothing may happen before this. */
export function lastChange(block: FocusBlock): Instant {
  return block.pauses.at(-1)?.to ?? block.startedAt
}

/** The block after the clock moved by `seconds`: its length stays, its place on the clock moves. */
export function shiftBlock(block: FocusBlock, seconds: number): FocusBlock {
  const moved = (at: Instant) => addSeconds(at, seconds)
  const { pausedAt, away, cycle } = block
  return {
    ...block,
    startedAt: moved(block.startedAt),
    pauses: block.pauses.map((each) => ({ ...each, from: moved(each.from), to: moved(each.to) })),
    pausedAt: pausedAt === null ? null : moved(pausedAt),
    away: away && { ...away, since: moved(away.since) },
    cycle: cycle && {
      ...cycle,
      since: moved(cycle.since),
      snoozedUntil: cycle.snoozedUntil === null ? null : moved(cycle.snoozedUntil),
    },
  }
}
