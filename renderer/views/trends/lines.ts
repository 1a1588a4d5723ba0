// The lines of a trend: each chart has one or two of them, on one scale.

import type { Config } from '../../../shared/model/document.ts'
import type { TrendPoint } from '../../../shared/report/periods.ts'
import { topGoal } from '../../../shared/report/split.ts'
import {
  type TrendValue,
  trendValues,
  type WeekShare,
} from '../../../shared/report/trend-series.ts'
import type { LineTone } from '../../charts/LinesChart.tsx'
import { duration, nothing, percent } from '../../format.ts'
import { t, words } from '../../words.ts'

export interface TrendLine {
  readonly name: string
  readonly tone: LineTone
  readonly value: (point: TrendPoint) => number | null
  /** For a share: the seconds it is a share of. */
  readonly of?: (point: TrendPoint) => number
}

export interface Trend {
  readonly title: string
  /** How each point is computed. */
  readonly says: string
  readonly lines: readonly TrendLine[]
  readonly format: (value: number | null) => string
  /** The limits to keep to, as fractions or in the lines' own unit. */
  readonly band: { readonly from: number | null; readonly to: number | null } | null
}

const hours = (value: number | null) => (value === null ? nothing : duration(value * 3600))

const ofTracked = ({ trackedSeconds }: TrendPoint) => trackedSeconds
const ofSaved = ({ savedSeconds }: TrendPoint) => savedSeconds

/** A week without tracked time has no value to show, which is different from zero. */
const known = (value: (point: TrendPoint) => number) => (point: TrendPoint) =>
  point.trackedSeconds === 0 ? null : value(point)

export function trendsOf({ settings, goals }: Config): readonly Trend[] {
  const limits = (metric: string) => {
    const guardrail = settings.guardrails.find((each) => each.metric === metric)
    if (!guardrail) return null
    return { from: guardrail.atLeast ?? null, to: guardrail.atMost ?? null }
  }
  const top = topGoal(goals)
  const target = top?.targetShare ?? null
  return [
    {
      title: t('trends.stances'),
      says: t('trends.stances-how'),
      lines: [
        {
          name: t('stance.strategy'),
          tone: 'strategy',
          value: ({ shares }) => shares.strategy,
          of: ofTracked,
        },
        {
          name: t('stance.execution'),
          tone: 'execution',
          value: ({ shares }) => shares.execution,
          of: ofTracked,
        },
      ],
      format: percent,
      band: limits('strategy'),
    },
    {
      title: t('trends.sinks'),
      says: t('trends.sinks-how'),
      lines: [
        {
          name: t('trends.into-strategy'),
          tone: 'strategy',
          value: (point) => point.reinvestmentRate,
          of: ofSaved,
        },
        {
          name: t('trends.into-execution'),
          tone: 'execution',
          value: (point) => point.hamsterWheelIndex,
          of: ofSaved,
        },
      ],
      format: percent,
      band: null,
    },
    ...(top
      ? [
          {
            title: t('metric.top-goal-named', { goal: top.name }),
            says: t('trends.top-goal-how'),
            lines: [
              {
                name: t('metric.topGoal'),
                tone: 'ink',
                value: ({ shares }: TrendPoint) => shares.topGoal,
                of: ofTracked,
              },
            ] as const,
            format: percent,
            band: target === null ? null : { from: target, to: null },
          },
        ]
      : []),
    {
      title: t('metric.requests'),
      says: t('trends.requests-how'),
      lines: [
        {
          name: t('metric.requests'),
          tone: 'ink',
          value: ({ shares }) => shares.requests,
          of: ofTracked,
        },
      ],
      format: percent,
      band: limits('requests'),
    },
    {
      title: t('trends.focus'),
      says: t('trends.focus-how', { length: duration(60 * settings.focusMinutes) }),
      lines: [
        {
          name: t('trends.long-runs'),
          tone: 'ink',
          value: known((point) => point.focusSeconds / 3600),
        },
      ],
      format: hours,
      band: null,
    },
    {
      title: t('trends.switches-title'),
      says: t('trends.switches-how'),
      lines: [{ name: t('trends.switches'), tone: 'ink', value: known((point) => point.switches) }],
      format: (value) => (value === null ? nothing : words().number(value)),
      band: null,
    },
    {
      title: t('trends.worked'),
      says: t('trends.worked-how'),
      lines: [
        {
          name: t('trends.worked-said'),
          tone: 'ink',
          value: ({ workedSeconds }) => (workedSeconds === null ? null : workedSeconds / 3600),
        },
        {
          name: t('trends.tracked'),
          tone: 'soft',
          value: ({ workedSeconds, trackedSeconds }) =>
            workedSeconds === null ? null : trackedSeconds / 3600,
        },
      ],
      format: hours,
      band: null,
    },
  ]
}

/** The shares of a line with what they are shares of; `null` for figures of another kind. */
export function weekShares(
  { value, of }: TrendLine,
  points: readonly TrendPoint[],
): readonly WeekShare[] | null {
  return of ? points.map((point) => ({ share: value(point), ofSeconds: of(point) })) : null
}

/** The values of a line, with a share of too little time as a mean. */
export function lineValues(line: TrendLine, points: readonly TrendPoint[]): readonly TrendValue[] {
  const shares = weekShares(line, points)
  if (shares) return trendValues(shares)
  return points.map((point) => ({ value: line.value(point), isMean: false }))
}
