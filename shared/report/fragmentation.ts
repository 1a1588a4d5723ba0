// How often the focus switched and how long it held (accounting.md, section 3).
import type { Instant } from '../time/instant.ts'
import type { Segment } from '../timeline/segment.ts'
import type { Fragmentation } from './report.ts'

/** A pause of up to this many seconds does not end a run. */
export const runGapSeconds = 300

interface Run {
  readonly categoryId: string
  readonly start: Instant
  end: Instant
  seconds: number
}

/** `isSameDay` says whether two instants fall on one local day. */
export function fragmentation(
  segments: readonly Segment[],
  focusMinutes: number,
  isSameDay: (a: Instant, b: Instant) => boolean,
): Fragmentation {
  const runs = runsOf(segments)
  const switches = runs.filter((run, index) => {
    const before = runs[index - 1]
    return (
      before !== undefined &&
      before.categoryId !== run.categoryId &&
      isSameDay(before.start, run.start)
    )
  })
  const lengths = runs.map((run) => run.seconds)
  return {
    switches: switches.length,
    focusSeconds: lengths
      .filter((seconds) => seconds >= focusMinutes * 60)
      .reduce((a, b) => a + b, 0),
    longestRunSeconds: lengths.reduce((a, b) => Math.max(a, b), 0),
  }
}

function runsOf(segments: readonly Segment[]): readonly Run[] {
  const runs: Run[] = []
  for (const { start, end, entry } of segments) {
    const last = runs.at(-1)
    if (last?.categoryId === entry.categoryId && start - last.end <= runGapSeconds) {
      last.end = end
      last.seconds += end - start
    } else {
      runs.push({ categoryId: entry.categoryId, start, end, seconds: end - start })
    }
  }
  return runs
}
