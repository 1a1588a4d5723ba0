import type { TrendPoint } from '../../../shared/report/periods.ts'
import { percent } from '../../format.ts'
import { t } from '../../words.ts'

/**
 * Strategy in the later half of the weeks against the earlier half: what changed, in one sentence. Weeks that hold meetings
 * alone are left out: their share is one of meetings, not of the work.
 */
export function trendFinding(points: readonly TrendPoint[]): string {
  const known = points.filter(
    ({ trackedSeconds, isOnlyMeetings }) => trackedSeconds > 0 && !isOnlyMeetings,
  )
  if (known.length < 2) return t('trends.too-few')
  const middle = Math.floor(known.length / 2)
  const before = strategyShare(known.slice(0, middle))
  const after = strategyShare(known.slice(middle))
  const change = Math.round(100 * after) - Math.round(100 * before)
  const values = {
    before: percent(before),
    after: percent(after),
    count: known.length - middle,
  }
  if (Math.abs(change) < 2) return t('trends.steady', values)
  return t(change > 0 ? 'trends.up' : 'trends.down', values)
}

/** Strategy's share of all the time tracked in the weeks. */
function strategyShare(points: readonly TrendPoint[]): number {
  const tracked = points.reduce((sum, point) => sum + point.trackedSeconds, 0)
  const strategy = points.reduce(
    (sum, { shares, trackedSeconds }) => sum + (shares.strategy ?? 0) * trackedSeconds,
    0,
  )
  return strategy / tracked
}
