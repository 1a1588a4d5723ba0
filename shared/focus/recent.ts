import type { BlockDetails } from '../model/block.ts'
import type { Entry } from '../model/entry.ts'
import { addSeconds, type Instant, type Span } from '../time/instant.ts'

export type RecentBlock = Pick<BlockDetails, 'categoryId' | 'goalId' | 'note'>

const recentCount = 5

/** Older work is not offered, so that a start need not read the whole past. */
const recentSeconds = 90 * 24 * 3600

/** The stretch of time in which entries are recent at `now`. */
export function recentSpan(now: Instant): Span {
  return { from: addSeconds(now, -recentSeconds), to: addSeconds(now, 1) }
}

/** The last things worked on, each once, newest first. */
export function recentBlocks(entries: Iterable<Entry>): readonly RecentBlock[] {
  const newest = new Map<string, Entry>()
  for (const entry of entries) {
    if (entry.source !== 'timer') continue
    const key = JSON.stringify([entry.categoryId, entry.goalId, entry.note])
    const known = newest.get(key)
    if (!known || entry.start > known.start) newest.set(key, entry)
  }
  return [...newest.values()]
    .sort((a, b) => b.start - a.start)
    .slice(0, recentCount)
    .map(({ categoryId, goalId, note }) => ({ categoryId, goalId, note }))
}

/** What was worked on lately, and what a request interrupted. */
export interface RecentWork {
  readonly recent: readonly RecentBlock[]
  /** `null` unless the last block carried out a request that took the place of other work. */
  readonly interrupted: RecentBlock | null
  /** The AI tool named last, likely to be named next; `''` where none was: a tool nobody named is not counted. */
  readonly tool: string
}

/** A block starts this soon after the one whose place it takes. */
const switchSeconds = 60
/** Interrupted work is offered for the rest of the day; the next day begins anew. */
const offeredSeconds = 12 * 3600

/** The work that the last block interrupted, over several requests in a row; `null` if it interrupted none. */
export function interruptedWork(entries: Iterable<Entry>, now: Instant): RecentBlock | null {
  const blocks = timedBlocks(entries)
  const [last] = blocks
  if (!last || now - last.end > offeredSeconds) return null
  for (const [index, { start, about }] of blocks.entries()) {
    const before = blocks[index + 1]
    if (!about.request?.id || !before || start - before.end > switchSeconds) return null
    if (before.about.request) continue
    const { categoryId, goalId, note } = before.about
    return { categoryId, goalId, note }
  }
  return null
}

interface TimedBlock {
  readonly start: Instant
  readonly end: Instant
  readonly about: Entry
}

/** Blocks of the timer with all their pieces, newest first. */
function timedBlocks(entries: Iterable<Entry>): readonly TimedBlock[] {
  const blocks = new Map<string, TimedBlock>()
  for (const entry of entries) {
    if (entry.source !== 'timer') continue
    const id = entry.blockId ?? entry.id
    const known = blocks.get(id)
    blocks.set(id, {
      start: known && known.start < entry.start ? known.start : entry.start,
      end: known && known.end > entry.end ? known.end : entry.end,
      about: entry,
    })
  }
  return [...blocks.values()].sort((a, b) => b.start - a.start)
}
