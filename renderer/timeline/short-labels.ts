// Where entries that are too short to be written in get their label: over the free time around them.
import type { Instant, Span } from '../../shared/time/instant.ts'
import type { Placed, Stretch } from './lanes.ts'

/** A mark has room for a line of text from this height on, in pixels. */
export const leastLabelled = 12
/** Lower marks are drawn this high, to be seen at all. */
const leastHeight = 3
const labelHeight = 16
/** What a gap says stands at its top. */
const gapLabel = { from: 18, height: 20 } as const

/** How high a stretch is drawn. */
export function heightOf({ start, end }: Stretch, top: (at: Instant) => number): number {
  return Math.max(top(end) - top(start), leastHeight)
}

/** Pixels from the top of the day, and parts of its width. */
interface Box {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/**
 * How far below the top of its mark the label of each short mark begins, in pixels. A mark between two others has no
 * room for one.
 */
export function shortLabels<T extends Stretch & { readonly id: string }>(
  placed: readonly Placed<T>[],
  gaps: readonly Span[],
  top: (at: Instant) => number,
): ReadonlyMap<string, number> {
  const boxes = placed.map((each) => boxOf(each, top))
  const labels: Box[] = gaps.flatMap(({ from, to }) =>
    top(to) - top(from) < gapLabel.from
      ? []
      : [{ top: top(from), bottom: top(from) + gapLabel.height, left: 0, right: 1 }],
  )
  const found = new Map<string, number>()
  for (const [place, { item }] of placed.entries()) {
    const box = boxes[place]
    const height = heightOf(item, top)
    if (!box || height >= leastLabelled) continue
    const others = [...boxes.filter((other) => other !== box), ...labels]
    const over = labelHeight - height
    // In the middle, below its top, above its end.
    const offset = [-over / 2, 0, -over].find((each) => {
      const label = labelAt(box, each)
      return !others.some((other) => overlap(label, other))
    })
    if (offset === undefined) continue
    labels.push(labelAt(box, offset))
    found.set(item.id, offset)
  }
  return found
}

function boxOf<T extends Stretch>(
  { item, lane, lanes }: Placed<T>,
  top: (at: Instant) => number,
): Box {
  const from = top(item.start)
  const sides = { left: lane / lanes, right: (lane + 1) / lanes }
  return { top: from, bottom: from + heightOf(item, top), ...sides }
}

function labelAt({ top, left, right }: Box, offset: number): Box {
  return { top: top + offset, bottom: top + offset + labelHeight, left, right }
}

/** Whether two boxes share more than an edge. */
function overlap(one: Box, other: Box): boolean {
  const edge = 0.5
  return (
    one.top < other.bottom - edge &&
    other.top < one.bottom - edge &&
    one.left < other.right &&
    other.left < one.right
  )
}
