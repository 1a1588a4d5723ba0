// One minute counts once (accounting.md, section 1): overlapping entries become segments that do not overlap.
import { type Entry, type EntrySource, entrySources } from '../model/entry.ts'
import type { Instant, Span } from '../time/instant.ts'
import { Heap } from './heap.ts'
import type { Segment } from './segment.ts'

/**
 * The segments of a period in order of time, entries clipped to it first. `isOff` tells the categories
 * whose segments take their time away from what they cover and are then left out.
 * Takes O(n log n) for n entries; their order does not matter.
 */
export function timeline(
  entries: Iterable<Entry>,
  period: Span,
  isOff: (categoryId: string) => boolean,
): readonly Segment[] {
  return countedPieces(clip(entries, period)).filter(({ entry }) => !isOff(entry.categoryId))
}

/** Whether `a` counts rather than `b` where both are there; the order of two pieces is never a tie. */
export function countsBefore(a: Segment, b: Segment): boolean {
  if (a.entry.source !== b.entry.source) return rank[a.entry.source] < rank[b.entry.source]
  if (a.start !== b.start) return a.start > b.start
  if (a.end !== b.end) return a.end < b.end
  return a.entry.id < b.entry.id
}

const rank = Object.fromEntries(entrySources.map((source, index) => [source, index])) as Readonly<
  Record<EntrySource, number>
>

function clip(entries: Iterable<Entry>, { from, to }: Span): Segment[] {
  const clipped: Segment[] = []
  for (const entry of entries) {
    const start = entry.start > from ? entry.start : from
    const end = entry.end < to ? entry.end : to
    if (start < end) clipped.push({ start, end, entry })
  }
  return clipped.sort((a, b) => a.start - b.start)
}

/** Sweeps over the starts; between two of them the best of those under way counts until it ends. */
function countedPieces(byStart: readonly Segment[]): Segment[] {
  const pieces: Segment[] = []
  const underWay = new Heap(countsBefore)
  let next = 0
  let now = byStart[0]?.start
  while (now !== undefined) {
    for (let entering = byStart[next]; entering?.start === now; entering = byStart[++next]) {
      underWay.push(entering)
    }
    let best = underWay.peek()
    while (best !== undefined && best.end <= now) {
      underWay.pop()
      best = underWay.peek()
    }
    const nextStart: Instant | undefined = byStart[next]?.start
    if (best === undefined) {
      now = nextStart
      continue
    }
    const until: Instant = nextStart !== undefined && nextStart < best.end ? nextStart : best.end
    append(pieces, { start: now, end: until, entry: best.entry })
    now = until
  }
  return pieces
}

/** Neighbouring pieces of one entry are one segment. */
function append(pieces: Segment[], piece: Segment): void {
  const last = pieces.at(-1)
  if (last?.entry === piece.entry && last.end === piece.start) {
    pieces[pieces.length - 1] = { ...last, end: piece.end }
  } else {
    pieces.push(piece)
  }
}
