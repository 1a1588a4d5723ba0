// A week's figures: collects the input of the rules next to it and combines their answers.

import { roundHalfUp } from '../base/arithmetic.ts'
import { baselineOf } from '../baseline/baseline.ts'
import type { Category } from '../model/category.ts'
import type { Config } from '../model/document.ts'
import type { Entry } from '../model/entry.ts'
import { type Instant, instant, type Span } from '../time/instant.ts'
import { midnightsOf, type Week } from '../time/week.ts'
import type { Segment } from '../timeline/segment.ts'
import { timeline } from '../timeline/timeline.ts'
import { sumById } from './by-id.ts'
import { entryCounts } from './counting.ts'
import { fragmentation } from './fragmentation.ts'
import { type Reinvestment, reinvestment } from './reinvestment.ts'
import type { Report, SecondsById } from './report.ts'
import { type Savings, savings } from './savings.ts'
import { baselineScale } from './so-far.ts'
import { splitting } from './split.ts'

/** A week's report with the rows behind it. */
export interface WeekAccount {
  readonly report: Report
  readonly segments: readonly Segment[]
  readonly savings: Savings
  readonly reinvestment: Reinvestment
  /** How long the person said the week was; `null` while they have not said. The account takes at least what is tracked. */
  readonly saidWorkedSeconds: number | null
  /** The share of the baseline that counts, 1 for a whole week. */
  readonly baselineScale: number
  /** What the shares `requests` and `visibility` are fractions of; a period adds them up. */
  readonly requestSeconds: number
  readonly visibilitySeconds: number
}

/**
 * The account of one week. `entries` may hold more than the week's. `asOf` is `null` for the whole week; an instant
 * gives the week "so far": later time and the baseline's share of it do not count yet.
 */
export type WeekAccounting = (
  entries: readonly Entry[],
  week: Week,
  asOf: Instant | null,
) => WeekAccount

/** For a single week; for many at once, `weekAccounting` is faster. */
export function weekAccount(
  config: Config,
  entries: readonly Entry[],
  week: Week,
  asOf: Instant | null,
): WeekAccount {
  return weekAccounting(config)(entries, week, asOf)
}

/** For many weeks: the settings are evaluated only once. */
export function weekAccounting(config: Config): WeekAccounting {
  const { settings, categories, goals } = config
  const isOff = offCategories(categories)
  const splitOf = splitting(categories, goals)
  return (entries, week, asOf) => {
    const midnights = midnightsOf(week, settings)
    const [from = 0 as Instant, to = from] = [midnights[0], midnights[7]]
    const period = asOf === null ? { from, to } : upTo({ from, to }, asOf)
    const scale = asOf === null ? 1 : baselineScale(settings, week, asOf)
    const segments = timeline(entries, period, isOff)
    const parts = splitOf(segments)
    const saved = savings(entries, period, isOff, settings.ai.estimateFactorPercent)
    const { workedMinutes } = config.weeks[week] ?? {}
    const saidWorkedSeconds = workedMinutes === undefined ? null : workedMinutes * 60
    const account = reinvestment({
      categories,
      tracked: parts.byCategory,
      saved: savedByCategory(saved),
      baseline: scaledBaseline(baselineOf(settings, week)?.weeklyMinutes ?? {}, scale),
      saidWorkedSeconds,
    })
    const report: Report = {
      from,
      to,
      trackedSeconds: parts.trackedSeconds,
      byStance: parts.byStance,
      byCategory: parts.byCategory,
      byGoal: parts.byGoal,
      unalignedSeconds: parts.unalignedSeconds,
      shares: parts.shares,
      fragmentation: fragmentation(segments, settings.focusMinutes, midnights),
      ai: {
        savedSeconds: saved.savedSeconds,
        measuredSeconds: saved.measuredSeconds,
        estimatedSeconds: saved.estimatedSeconds,
        rangeSeconds: saved.rangeSeconds,
        newWorkSeconds: newWorkSeconds(segments),
        sinks: account.sinks,
        sinkDetail: account.sinkDetail,
        reinvestmentRate: account.reinvestmentRate,
        hamsterWheelIndex: account.hamsterWheelIndex,
        timeBackRate: account.timeBackRate,
      },
    }
    return {
      report,
      segments,
      savings: saved,
      reinvestment: account,
      saidWorkedSeconds,
      baselineScale: scale,
      requestSeconds: parts.requestSeconds,
      visibilitySeconds: parts.visibilitySeconds,
    }
  }
}

function upTo({ from, to }: Span, asOf: Instant): Span {
  return { from, to: instant(Math.max(from, Math.min(to, asOf))) }
}

/** Finds the categories that are left out of every figure. */
export function offCategories(categories: readonly Category[]): (categoryId: string) => boolean {
  const off = new Set(categories.filter(({ stance }) => stance === 'off').map(({ id }) => id))
  return (categoryId) => off.has(categoryId)
}

function savedByCategory({ rows }: Savings): SecondsById {
  return sumById(rows.map(({ entry, seconds }) => [entry.categoryId, seconds]))
}

function scaledBaseline(minutes: SecondsById, scale: number): SecondsById {
  return Object.fromEntries(
    Object.entries(minutes).map(([id, value]) => [id, roundHalfUp(value * 60 * scale)]),
  )
}

function newWorkSeconds(segments: readonly Segment[]): number {
  let seconds = 0
  for (const { start, end, entry } of segments) {
    if (entryCounts({ kind: 'new-work' }, entry)) seconds += end - start
  }
  return seconds
}
