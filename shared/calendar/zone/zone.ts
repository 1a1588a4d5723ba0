// A zone turns what a wall clock shows into an instant and back. Gaps and overlaps are decided here, once
// (RFC 5545 3.3.5): a time that does not exist takes the offset before the gap, one that occurs twice is the first.

/** Both in seconds; local time as in `civil.ts`. */
export interface Zone {
  toInstant(local: number): number
  toLocal(instant: number): number
}

/** From `at` on, the clock is `offset` seconds ahead of UTC. */
export interface Transition {
  readonly at: number
  readonly offset: number
}

/** No clock is further from UTC than this, in seconds. */
export const FARTHEST_OFFSET = 26 * 3600

export const utc: Zone = fixedZone(0)

/** A zone that never changes its clocks; `offset` in seconds east of Greenwich. */
export function fixedZone(offset: number): Zone {
  return { toInstant: (local) => local - offset, toLocal: (instant) => instant + offset }
}

/** A zone of transitions in ascending order; `before` is the offset until the first. */
export function transitionZone(before: number, transitions: readonly Transition[]): Zone {
  const instants: number[] = []
  const locals: number[] = []
  const offsets: number[] = [before]
  let offset = before
  for (const transition of transitions) {
    instants.push(transition.at)
    // The new offset applies from where the clock shows a time that only the new offset has.
    locals.push(transition.at + Math.max(offset, transition.offset))
    offsets.push(transition.offset)
    offset = transition.offset
  }
  return {
    toInstant: (local) => local - (offsets[countUpTo(locals, local)] ?? before),
    toLocal: (instant) => instant + (offsets[countUpTo(instants, instant)] ?? before),
  }
}

/** `inner` from one instant until another; otherwise a second zone, made when it is first needed. */
export function zoneBetween(from: number, to: number, inner: Zone, makeOuter: () => Zone): Zone {
  let outer: Zone | null = null
  const at = (instant: number) => {
    if (instant >= from && instant < to) return inner
    outer ??= makeOuter()
    return outer
  }
  return {
    toInstant: (local) => at(inner.toInstant(local)).toInstant(local),
    toLocal: (instant) => at(instant).toLocal(instant),
  }
}

/** How many of the ascending values are no greater than `limit`. */
function countUpTo(values: readonly number[], limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
