// Periods and trends from the store; the accounts of past weeks are computed only once.

import { addHeatmaps } from '../../../shared/report/heatmap.ts'
import { periodData, trendAskers, trendPoints } from '../../../shared/report/period-data.ts'
import type { PeriodData, TrendsData, WeekData } from '../../../shared/report/periods.ts'
import type { Period } from '../../../shared/time/period.ts'
import { type Week, weekOf, weeksBetween } from '../../../shared/time/week.ts'
import type { Uses } from './needs.ts'

const weekTrend = 12

type ForAccounts = Uses<'store' | 'accounts' | 'now'>

export function weekData(week: Week, needs: ForAccounts): WeekData {
  return {
    ...storedPeriod(week, needs),
    week,
    trend: trendPoints(week, weekTrend, needs.store.config, accountOf(needs)),
  }
}

export function storedPeriod(period: Period, needs: ForAccounts): PeriodData {
  const { store, now } = needs
  return periodData(period, {
    config: store.config,
    accountOf: accountOf(needs),
    entriesBetween: (span) => store.entriesBetween(span),
    waiting: store.waiting,
    requests: [...store.requests.values()],
    now: now(),
  })
}

/** The week under way, and how many weeks up to it a trend has; `null` goes back to the first entry. */
export function trendSpan(weeks: number | null, { store, now }: Uses<'store' | 'now'>) {
  const { settings } = store.config
  const current = weekOf(now(), settings)
  const first = store.firstEntryAt === null ? current : weekOf(store.firstEntryAt, settings)
  return { current, count: weeks ?? weeksBetween(first, current) + 1 }
}

/** This many weeks up to the current one; `null` goes back to the first entry. */
export function trendsData(weeks: number | null, needs: ForAccounts): TrendsData {
  const { store, accounts, now } = needs
  const { current, count } = trendSpan(weeks, needs)
  const points = trendPoints(current, count, needs.store.config, accountOf(needs))
  return {
    points,
    heatmap: addHeatmaps(points.map(({ week }) => accounts.heatmapOf(week, now()))),
    askers: trendAskers(
      points.map(({ week }) => accounts.of(week, now())),
      [...store.requests.values()],
    ),
  }
}

function accountOf({ accounts, now }: Uses<'accounts' | 'now'>) {
  const at = now()
  return (week: Week) => accounts.of(week, at)
}
