// Which normal week a week is measured against: one that was set later does not change the weeks before it.
import type { Baseline, Settings } from '../model/settings.ts'
import type { Week } from '../time/week.ts'

type Baselines = Pick<Settings, 'baseline' | 'pastBaselines'>

/** The baseline that accounts for a week; `null` if none is set. */
export function baselineOf({ baseline, pastBaselines }: Baselines, week: Week): Baseline | null {
  const past = pastBaselines.find(({ before }) => week < before)
  return past ? past.baseline : baseline
}

/** `from-week`: earlier weeks keep theirs. `all`: a correction, for every week. */
export type BaselineScope = 'from-week' | 'all'

/**
 * The baselines once `next` is set during `week`. The very first baseline applies to all weeks, because earlier weeks
 * had none to keep.
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
