// How often focus switched, and how long it held (docs/accounting.md, section 3).
import type { Instant } from '../time/instant.ts'
import type { Segment } from '../timeline/segment.ts'
import type { Fragmentation } from './report.ts'

/** A pause of up to this many seconds does not end a run. */
export const runGapSeconds = 300

/**
 * `midnights` are the starts of the period's local days and the end of the last day. One pass: a run closes when the
 * next one begins.
 */
export function fragmentation(
  segments: readonly Segment[],
  focusMinutes: number,
  midnights: readonly Instant[],
): Fragmentation {
  const days = new DayCounter(midnights)
  let switches = 0
  let focusSeconds = 0
  let longestRunSeconds = 0
  let categoryId: string | null = null
  let startDay = -1
  let lastEnd = 0
  let seconds = 0
  const close = () => {
    if (seconds >= focusMinutes * 60) focusSeconds += seconds
    if (seconds > longestRunSeconds) longestRunSeconds = seconds
  }
  for (const { start, end, entry } of segments) {
    const isSame = entry.categoryId === categoryId
    if (isSame && start - lastEnd <= runGapSeconds) {
      seconds += end - start
    } else {
      const day = days.dayOf(start)
      if (!isSame && day === startDay) switches++
      close()
      categoryId = entry.categoryId
      startDay = day
      seconds = end - start
    }
    lastEnd = end
  }
  close()
  return { switches, focusSeconds, longestRunSeconds }
}

/** Numbers the days of ascending instants. */
class DayCounter {
  readonly #midnights: readonly Instant[]
  #day = 0

  constructor(midnights: readonly Instant[]) {
    this.#midnights = midnights
  }

  dayOf(at: Instant): number {
    while (at >= (this.#midnights[this.#day] ?? Infinity)) this.#day++
    return this.#day
  }
}
