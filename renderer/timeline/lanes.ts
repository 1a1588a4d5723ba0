// Where the blocks of a day are drawn: overlapping ones side by side, each as wide as its neighbours allow.
import type { Instant } from '../../shared/time/instant.ts'

export interface Stretch {
  readonly start: Instant
  readonly end: Instant
}

export interface Placed<T> {
  readonly item: T
  readonly lane: number
  /** How many lanes the group of overlapping stretches has. */
  readonly lanes: number
}

/** Gives each stretch the first free lane; a group ends where nothing overlaps. */
export function place<T extends Stretch>(stretches: readonly T[]): readonly Placed<T>[] {
  const sorted = stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const placed: Placed<T>[] = []
  let group: { item: T; lane: number }[] = []
  let groupEnd = Number.NEGATIVE_INFINITY
  const close = () => {
    const lanes = Math.max(0, ...group.map(({ lane }) => lane)) + 1
    placed.push(...group.map((member) => ({ ...member, lanes })))
    group = []
  }
  for (const item of sorted) {
    if (item.start >= groupEnd) close()
    const lane = freeLane(group, item)
    group.push({ item, lane })
    groupEnd = Math.max(groupEnd, item.end)
  }
  close()
  return placed
}

function freeLane<T extends Stretch>(group: readonly { item: T; lane: number }[], item: T): number {
  const taken = new Set(
    group.filter(({ item: other }) => other.end > item.start).map(({ lane }) => lane),
  )
  let lane = 0
  while (taken.has(lane)) lane += 1
  return lane
}
