// On the sample's weeks: a period is the sum of its weeks, and every figure the sum of its rows.
import { expect, test } from 'vitest'
import { periodData, trendPoints } from '../../../shared/report/period-data.ts'
import { weekAccount } from '../../../shared/report/week-report.ts'
import { sample } from '../../../shared/sample/sample.ts'
import type { Span } from '../../../shared/time/instant.ts'
import { type Week, weekSpan } from '../../../shared/time/week.ts'
import { at, words, zone } from '../../support.ts'

const now = at('2026-11-20T15:00:00Z')
const { document } = sample('2026-11-20', now, zone, words)
const accountOf = (week: Week) =>
  weekAccount(
    document,
    document.entries,
    week,
    now >= weekSpan(week, document.settings).to ? null : now,
  )
const data = (period: string) =>
  periodData(period, {
    config: document,
    accountOf,
    entriesBetween: ({ from, to }: Span) =>
      document.entries.filter((entry) => entry.start < to && entry.end > from),
    waiting: [],
    requests: document.requests,
    now,
  })
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

test.for(['2026-10', '2026-11', '2026-Q4', '2026-W47'])('%s adds up', (period) => {
  const { report, segments, savings, growth, workedSeconds, askers } = data(period)
  expect(sum(segments.map(({ start, end }) => end - start))).toBe(report.trackedSeconds)
  expect(sum(savings.map(({ seconds }) => seconds))).toBe(report.ai.savedSeconds)
  expect(sum(Object.values(report.ai.sinks))).toBe(report.ai.savedSeconds)
  const baseline = sum(growth.map((row) => row.baseline))
  const untracked = workedSeconds - report.trackedSeconds
  const timeBack = baseline - workedSeconds
  expect(sum(growth.map((row) => row.growth)) + untracked + timeBack).toBe(report.ai.savedSeconds)
  const requested = (report.shares.requests ?? 0) * report.trackedSeconds
  expect(sum(askers.map(({ seconds }) => seconds))).toBeCloseTo(requested, -2)
})

test('a quarter so far is the sum of its months', () => {
  const quarter = data('2026-Q4').report
  const months = ['2026-10', '2026-11', '2026-12'].map((month) => data(month).report)
  expect(sum(months.map((month) => month.trackedSeconds))).toBe(quarter.trackedSeconds)
  expect(sum(months.map((month) => month.ai.savedSeconds))).toBe(quarter.ai.savedSeconds)
})

test('weeks without a normal week are named, those to come are not among them', () => {
  const settings = { ...document.settings, baseline: null }
  const bare = periodData('2026-11', {
    config: { ...document, settings },
    accountOf,
    entriesBetween: () => [],
    waiting: [{ start: at('2026-11-19T10:00:00Z'), end: at('2026-11-19T11:00:00Z') }],
    requests: [],
    now,
  })
  expect(bare.weeksWithoutBaseline).toEqual(['2026-W45', '2026-W46', '2026-W47'])
  expect(bare.waiting).toEqual({ count: 1, seconds: 3600 })
  expect(bare.isSoFar).toBe(true)
})

test('a trend ends with the week asked for, and says hours worked only where they were said', () => {
  const points = trendPoints('2026-W47', 3, document, accountOf)
  expect(points.map(({ week }) => week)).toEqual(['2026-W45', '2026-W46', '2026-W47'])
  for (const { week, workedSeconds } of points) {
    const said = document.weeks[week]?.workedMinutes
    expect(workedSeconds === null).toBe(said === undefined)
  }
})

test('without a normal week, a trend does not say where saved hours went', () => {
  const { settings } = document
  const without = { settings: { ...settings, baseline: null, pastBaselines: [] } }
  for (const point of trendPoints('2026-W47', 3, without, accountOf)) {
    expect([point.reinvestmentRate, point.hamsterWheelIndex]).toEqual([null, null])
  }
})
