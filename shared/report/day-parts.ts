// What a day holds at a given moment: what was, and what is still to come. The two are never added up.
import type { Instant } from '../time/instant.ts'

interface Stretch {
  readonly start: Instant
  readonly end: Instant
}

/** All in seconds. */
export interface DayParts {
  readonly soFar: number
  readonly ahead: number
}

/** The parts of stretches before `now` and from `now` on; a stretch under way is cut there. */
export function dayParts(stretches: readonly Stretch[], now: Instant): DayParts {
  let soFar = 0
  let ahead = 0
  for (const { start, end } of stretches) {
    soFar += Math.max(0, Math.min(end, now) - start)
    ahead += Math.max(0, end - Math.max(start, now))
  }
  return { soFar, ahead }
}
