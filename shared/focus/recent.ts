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
