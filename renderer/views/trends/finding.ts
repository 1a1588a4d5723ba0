import type { TrendPoint } from '../../../shared/messages/periods.ts'
import { percent } from '../../format.ts'

/** Strategy in the later half of the weeks against the earlier: what moved, in one sentence. */
export function trendFinding(points: readonly TrendPoint[]): string {
  const known = points.filter(({ trackedSeconds }) => trackedSeconds > 0)
  if (known.length < 2) return 'Too few weeks for a trend yet.'
  const middle = Math.floor(known.length / 2)
  const before = strategyShare(known.slice(0, middle))
  const after = strategyShare(known.slice(middle))
  const change = Math.round(100 * after) - Math.round(100 * before)
  const weeks = `the last ${known.length - middle} weeks with tracked time`
  if (Math.abs(change) < 2) {
    return `Strategy holds at ${percent(after)} of your time over ${weeks}.`
  }
  const way = change > 0 ? 'up' : 'down'
  return `Strategy took ${percent(after)} of your time over ${weeks}, ${way} from ${percent(before)} before.`
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
