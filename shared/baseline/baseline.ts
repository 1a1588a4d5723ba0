// Which normal week a week is measured against: one that was set later leaves the weeks before it alone.
import type { Baseline, Settings } from '../model/settings.ts'
import type { Week } from '../time/week.ts'

type Baselines = Pick<Settings, 'baseline' | 'pastBaselines'>

/** The baseline a week is accounted with; `null` where none is set. */
export function baselineOf({ baseline, pastBaselines }: Baselines, week: Week): Baseline | null {
  const past = pastBaselines.find(({ before }) => week < before)
  return past ? past.baseline : baseline
}

/** `from-week`: weeks before keep theirs. `all`: a correction, for every week there is. */
export type BaselineScope = 'from-week' | 'all'

/**
 * The baselines once `next` is set in the course of `week`. The very first one is for all weeks: before it there
 * was nothing for them to keep.
 */
export function withBaseline(
  { baseline, pastBaselines }: Baselines,
  next: Baseline | null,
  scope: BaselineScope,
  week: Week,
): Baselines {
  const isFirst = baseline === null && pastBaselines.length === 0
  if (scope === 'all' || isFirst) return { baseline: next, pastBaselines: [] }
  const kept = pastBaselines.filter(({ before }) => before <= week)
  const isKept = kept.at(-1)?.before === week
  return {
    baseline: next,
    pastBaselines: isKept ? kept : [...kept, { before: week, baseline }],
  }
}
