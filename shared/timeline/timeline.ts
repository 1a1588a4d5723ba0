// One minute counts once (accounting.md, section 1): overlapping entries become segments that do not overlap.
import { type Entry, type EntrySource, entrySources } from '../model/entry.ts'
import type { Instant, Span } from '../time/instant.ts'
import { Heap } from './heap.ts'
import type { Segment } from './segment.ts'

/**
 * The segments of a period in order of time, entries clipped to it first. `isOff` tells the categories
 * whose segments take their time away from what they cover and are then left out.
 * Takes O(n log n) for n entries; their order does not matter, but entries by start take least.
 */
export function timeline(
  entries: Iterable<Entry>,
  period: Span,
  isOff: (categoryId: string) => boolean,
): readonly Segment[] {
  const segments: Segment[] = []
  for (const piece of countedPieces(clip(entries, period))) {
    if (!isOff(piece.entry.categoryId)) segments.push(piece)
  }
  return segments
}

/** Whether `a` counts rather than `b` where both are there; the order of two pieces is never a tie. */
export function countsBefore(a: Segment, b: Segment): boolean {
  if (a.entry.source !== b.entry.source) return rankOf(a.entry.source) < rankOf(b.entry.source)
  if (a.start !== b.start) return a.start > b.start
  if (a.end !== b.end) return a.end < b.end
  return a.entry.id < b.entry.id
}

function rankOf(source: EntrySource): number {
  return entrySources.indexOf(source)
}

/** What of the entries lies in the period, by start. */
function clip(entries: Iterable<Entry>, { from, to }: Span): readonly Segment[] {
  const clipped: Segment[] = []
  let isByStart = true
  let latest = from
  for (const entry of entries) {
    const start = entry.start > from ? entry.start : from
    const end = entry.end < to ? entry.end : to
    if (start >= end) continue
    clipped.push({ start, end, entry })
    if (start < latest) isByStart = false
    latest = start
  }
  return isByStart ? clipped : clipped.sort((a, b) => a.start - b.start)
}

/** Sweeps over the starts; between two of them the best of those under way counts until it ends. */
function countedPieces(byStart: readonly Segment[]): readonly Segment[] {
  const pieces: Segment[] = []
  const covered = new Heap(countsBefore)
  let best: Segment | undefined
  let since = 0 as Instant
  for (const next of byStart) {
    while (best !== undefined && best.end <= next.start) {
      append(pieces, best, since, best.end)
      since = best.end
      best = uncovered(covered, since)
    }
    if (best === undefined || countsBefore(next, best)) {
      if (best !== undefined) {
        append(pieces, best, since, next.start)
        cover(covered, best, next)
      }
      best = next
      since = next.start
    } else {
      cover(covered, next, best)
    }
  }
  while (best !== undefined) {
    append(pieces, best, since, best.end)
    since = best.end
    best = uncovered(covered, since)
  }
  return pieces
}

/** Keeps what lies under `best` for the time after it; what ends no later never counts again. */
function cover(covered: Heap<Segment>, segment: Segment, best: Segment): void {
  if (segment.end > best.end) covered.push(segment)
}

/** The best of what was covered and is not over at `now`. */
function uncovered(covered: Heap<Segment>, now: Instant): Segment | undefined {
  let best = covered.pop()
  while (best !== undefined && best.end <= now) best = covered.pop()
  return best
}

/** Most pieces are whole segments, which need no copy. */
function append(pieces: Segment[], whole: Segment, from: Instant, to: Instant): void {
  if (from === whole.start && to === whole.end) pieces.push(whole)
  else if (from < to) pieces.push({ start: from, end: to, entry: whole.entry })
}
