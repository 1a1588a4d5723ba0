// Each minute counts once: overlapping entries become segments that do not overlap (docs/accounting.md, section 1).
import { type Entry, type EntrySource, entrySources } from '../model/entry.ts'
import type { Instant, Span } from '../time/instant.ts'
import { Heap } from './heap.ts'
import type { Segment } from './segment.ts'

/**
 * The segments of a period in order of time: each instant goes to the entry that counts for it, and only then is the
 * part outside the period cut off. `entries` are as they were written down, not clipped, and include all that overlap
 * the period: which of two counts depends on their own starts and ends, so a minute counts for the same entry in every
 * period. `isOff` finds the categories whose entries take their time away from what they cover and are then left out.
 * Takes O(n log n) for n entries in any order; entries sorted by start are fastest.
 */
export function timeline(
  entries: Iterable<Entry>,
  period: Span,
  isOff: (categoryId: string) => boolean,
): readonly Segment[] {
  const segments: Segment[] = []
  const covered = new Heap(countsBefore)
  let best: Entry | undefined
  let since = period.from
  const count = (entry: Entry, until: Instant) => {
    const end = until < period.to ? until : period.to
    if (since < end && !isOff(entry.categoryId)) segments.push({ start: since, end, entry })
  }
  // Sweeps over the starts; between two starts, the best entry under way counts until it ends.
  for (const next of overlapping(entries, period)) {
    while (best !== undefined && best.end <= next.start) {
      count(best, best.end)
      since = later(since, best.end)
      best = uncovered(covered, since)
    }
    if (best === undefined || countsBefore(next, best)) {
      if (best !== undefined) {
        count(best, next.start)
        cover(covered, best, next)
      }
      best = next
      since = later(since, next.start)
    } else {
      cover(covered, next, best)
    }
  }
  while (best !== undefined) {
    count(best, best.end)
    since = later(since, best.end)
    best = uncovered(covered, since)
  }
  return segments
}

/** Whether `a` counts rather than `b` if both are there; two entries are never tied. */
export function countsBefore(a: Entry, b: Entry): boolean {
  if (a.source !== b.source) return rankOf(a.source) < rankOf(b.source)
  if (a.start !== b.start) return a.start > b.start
  if (a.end !== b.end) return a.end < b.end
  return a.id < b.id
}

function rankOf(source: EntrySource): number {
  return entrySources.indexOf(source)
}

/** The entries that have some time in the period, by start. */
function overlapping(entries: Iterable<Entry>, { from, to }: Span): readonly Entry[] {
  const found: Entry[] = []
  let isByStart = true
  let latest = Number.NEGATIVE_INFINITY
  for (const entry of entries) {
    const { start, end } = entry
    if (start >= to || end <= from || start >= end) continue
    found.push(entry)
    if (start < latest) isByStart = false
    latest = start
  }
  return isByStart ? found : found.sort((a, b) => a.start - b.start)
}

/** Keeps what lies under `best` for the time after it; an entry that ends no later never counts again. */
function cover(covered: Heap<Entry>, entry: Entry, best: Entry): void {
  if (entry.end > best.end) covered.push(entry)
}

/** The best covered entry that is not over at `now`. */
function uncovered(covered: Heap<Entry>, now: Instant): Entry | undefined {
  let best = covered.pop()
  while (best !== undefined && best.end <= now) best = covered.pop()
  return best
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b
}
