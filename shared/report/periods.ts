// Figures of days, weeks and longer periods, with the rows behind them.

import type { WaitingEvent } from '../meetings/waiting-list.ts'
import type { Entry } from '../model/entry.ts'
import type { PlannedBlock } from '../model/planned-block.ts'
import type { Instant } from '../time/instant.ts'
import type { Period } from '../time/period.ts'
import type { Week } from '../time/week.ts'
import type { Day } from '../time/zone.ts'
import type { AskerFigures } from './askers.ts'
import type { Heatmap } from './heatmap.ts'
import type { LikelyAccount } from './likely.ts'
import type { Report, Shares } from './report.ts'

/** The part of an entry that counts; a figure is the sum of such rows. */
export interface SegmentRow {
  readonly entryId: string
  readonly start: Instant
  readonly end: Instant
}

/** What one answered entry adds to the seconds saved, after the estimate factor. */
export interface SavingRow {
  readonly entryId: string
  readonly seconds: number
}

/** One line of the identity `a + s − b = g`: tracked, saved, normal week, growth; all in seconds. */
export interface GrowthRow {
  readonly categoryId: string
  readonly tracked: number
  readonly saved: number
  readonly baseline: number
  readonly growth: number
}

/** What every figure of a period is made of. */
export interface PeriodData {
  readonly period: Period
  readonly weeks: readonly Week[]
  readonly from: Instant
  readonly to: Instant
  /** Still under way: figures are "so far", and the baseline is scaled by the scheduled time that has passed. */
  readonly isSoFar: boolean
  /** The share of the baseline that counts, 1 for a period that is over. */
  readonly baselineScale: number
  /** Weeks that have begun and have no baseline, so it is unknown where their saved hours went. */
  readonly weeksWithoutBaseline: readonly Week[]
  readonly report: Report
  /** What the shares of requests and visibility are fractions of. */
  readonly requestSeconds: number
  readonly visibilitySeconds: number
  /** Entries that overlap the period or start in it, by start. */
  readonly entries: readonly Entry[]
  /** The segments that count, without `off`, by start. */
  readonly segments: readonly SegmentRow[]
  readonly savings: readonly SavingRow[]
  readonly growth: readonly GrowthRow[]
  /** Where saved hours went if untracked time were like tracked time; `null` if too little is tracked, or all of it. */
  readonly likely: LikelyAccount | null
  /** How long the weeks were: as the person said, or the larger of tracked time and baseline. */
  readonly workedSeconds: number
  /** Tracked blocks (timer and by hand) that say whether AI helped, and the number of all of them. */
  readonly coverage: { readonly answered: number; readonly asked: number }
  /** Events of the period still to classify. */
  readonly waiting: { readonly count: number; readonly seconds: number }
  /** Who asked for how much, most time first. */
  readonly askers: readonly AskerFigures[]
}

export interface WeekData extends PeriodData {
  readonly week: Week
  /** The last 12 weeks up to this one, oldest first. */
  readonly trend: readonly TrendPoint[]
}

/** A week with the days it is drawn from, in order. */
export interface DrawnWeek extends WeekData {
  readonly days: readonly DayData[]
}

/** The figures of one week among several; shares and rates are `null` if there is nothing to take them of. */
export interface TrendPoint {
  readonly week: Week
  readonly trackedSeconds: number
  /** Whether all of it comes from a calendar: an import reaches back to weeks in which nobody had the app. */
  readonly isOnlyMeetings: boolean
  readonly byStance: Report['byStance']
  /** How long the person said the week was; `null` while they have not said. */
  readonly workedSeconds: number | null
  readonly shares: Shares
  readonly savedSeconds: number
  readonly reinvestmentRate: number | null
  readonly hamsterWheelIndex: number | null
  readonly switches: number
  readonly focusSeconds: number
}

/** Consecutive weeks up to the current one, oldest first, and when in them strategy happened. */
export interface TrendsData {
  readonly points: readonly TrendPoint[]
  readonly heatmap: Heatmap
  /** Who asked for most in these weeks, most time first. */
  readonly askers: readonly AskerFigures[]
}

export interface DayData {
  readonly day: Day
  readonly from: Instant
  readonly to: Instant
  readonly entries: readonly Entry[]
  readonly segments: readonly SegmentRow[]
  /** Events of the day still to classify. */
  readonly waiting: readonly WaitingEvent[]
  /** Blocks planned for the day. */
  readonly planned: readonly PlannedBlock[]
}
