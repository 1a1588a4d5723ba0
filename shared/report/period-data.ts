// The figures of a period with the rows behind them, as the window draws them.
import { askedBlocks } from '../ai/blocks.ts'
import { baselineOf } from '../baseline/baseline.ts'
import { isCalendarEntry } from '../meetings/follow.ts'
import type { Config } from '../model/document.ts'
import type { Entry } from '../model/entry.ts'
import type { Request } from '../model/request.ts'
import type { Instant, Span } from '../time/instant.ts'
import { type Period, weeksOf } from '../time/period.ts'
import { addWeeks, type Week, weekSpan } from '../time/week.ts'
import type { Segment } from '../timeline/segment.ts'
import { type AskerFigures, askerFigures } from './askers.ts'
import { periodLikely } from './likely.ts'
import { periodGrowth, periodReport } from './period-report.ts'
import type { PeriodData, SegmentRow, TrendPoint } from './periods.ts'
import { offCategories, type WeekAccount } from './week-report.ts'

export interface PeriodInput {
  readonly config: Config
  /** The account of a week as it stands now. */
  readonly accountOf: (week: Week) => WeekAccount
  /** Entries that overlap a span or start in it, by start. */
  readonly entriesBetween: (span: Span) => readonly Entry[]
  /** Events nobody has classified. */
  readonly waiting: readonly { readonly start: Instant; readonly end: Instant }[]
  readonly requests: readonly Request[]
  readonly now: Instant
}

/** Throws for a period without weeks, which cannot exist. */
export function periodData(period: Period, input: PeriodInput): PeriodData {
  const { config, accountOf, entriesBetween, now } = input
  const weeks = weeksOf(period)
  const accounts = weeks.map(accountOf)
  const report = periodReport(accounts, config.goals)
  if (!report) throw new Error(`no weeks in ${period}`)
  const span = { from: report.from, to: report.to }
  const entries = entriesBetween(span)
  const segments = accounts.flatMap((account) => account.segments)
  const waiting = input.waiting.filter(({ start, end }) => start < span.to && end > span.from)
  const asked = askedBlocks(entries, span, offCategories(config.categories))
  return {
    period,
    weeks,
    ...span,
    isSoFar: now < span.to,
    baselineScale: sum(accounts, ({ baselineScale }) => baselineScale) / weeks.length,
    weeksWithoutBaseline: weeks.filter((week) => isWithoutBaseline(week, config, now)),
    report,
    requestSeconds: sum(accounts, (account) => account.requestSeconds),
    visibilitySeconds: sum(accounts, (account) => account.visibilitySeconds),
    entries,
    segments: segments.map(segmentRow),
    savings: accounts.flatMap(({ savings }) =>
      savings.rows.map(({ entry, seconds }) => ({ entryId: entry.id, seconds })),
    ),
    growth: periodGrowth(accounts).map(({ category, ...row }) => ({
      categoryId: category.id,
      ...row,
    })),
    likely: periodLikely(accounts),
    workedSeconds: sum(accounts, ({ reinvestment }) => reinvestment.workedSeconds),
    coverage: { asked: asked.length, answered: asked.filter(({ ai }) => ai !== null).length },
    waiting: { count: waiting.length, seconds: sum(waiting, ({ start, end }) => end - start) },
    askers: askerFigures(segments, requestsIn(span, input.requests)),
  }
}

/** Who asked for most in consecutive weeks. */
export function trendAskers(
  accounts: readonly WeekAccount[],
  requests: readonly Request[],
): readonly AskerFigures[] {
  const [first] = accounts
  const last = accounts.at(-1)
  if (!first || !last) return []
  const span = { from: first.report.from, to: last.report.to }
  return askerFigures(
    accounts.flatMap(({ segments }) => segments.filter(({ entry }) => entry.request !== null)),
    requestsIn(span, requests),
  )
}

function requestsIn({ from, to }: Span, requests: readonly Request[]): readonly Request[] {
  return requests.filter(({ at }) => at >= from && at < to)
}

/** The figures of this many weeks up to `last`, oldest first. */
export function trendPoints(
  last: Week,
  count: number,
  { settings }: Pick<Config, 'settings'>,
  accountOf: (week: Week) => WeekAccount,
): readonly TrendPoint[] {
  return Array.from({ length: count }, (_, index) => {
    const week = addWeeks(last, index - count + 1)
    return trendPoint(week, accountOf(week), baselineOf(settings, week) !== null)
  })
}

/** Where saved hours went is unknown without a normal week to compare with. */
function trendPoint(
  week: Week,
  { report, segments, saidWorkedSeconds }: WeekAccount,
  hasBaseline: boolean,
): TrendPoint {
  const { trackedSeconds, byStance, shares, ai, fragmentation } = report
  return {
    week,
    trackedSeconds,
    isOnlyMeetings: segments.every(({ entry }) => isCalendarEntry(entry)),
    byStance,
    workedSeconds: saidWorkedSeconds,
    shares,
    savedSeconds: ai.savedSeconds,
    reinvestmentRate: hasBaseline ? ai.reinvestmentRate : null,
    hamsterWheelIndex: hasBaseline ? ai.hamsterWheelIndex : null,
    switches: fragmentation.switches,
    focusSeconds: fragmentation.focusSeconds,
  }
}

export function segmentRow({ entry, start, end }: Segment): SegmentRow {
  return { entryId: entry.id, start, end }
}

function isWithoutBaseline(week: Week, { settings }: Config, now: Instant): boolean {
  return baselineOf(settings, week) === null && weekSpan(week, settings).from < now
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}
