// Which lines a trend has: each a chart of its own with one or two of them, on one scale.

import type { TrendPoint } from '../../../shared/messages/periods.ts'
import type { Config } from '../../../shared/model/document.ts'
import { topGoal } from '../../../shared/report/split.ts'
import type { LineTone } from '../../charts/LinesChart.tsx'
import { percent, tied } from '../../format.ts'
import { t } from '../../words.ts'

export interface TrendLine {
  readonly name: string
  readonly tone: LineTone
  readonly value: (point: TrendPoint) => number | null
}

export interface Trend {
  readonly title: string
  /** How each point is computed. */
  readonly says: string
  readonly lines: readonly TrendLine[]
  readonly format: (value: number | null) => string
  /** What is meant to be kept, as fractions or in the lines' own unit. */
  readonly band: { readonly from: number | null; readonly to: number | null } | null
}

const hours = (value: number | null) =>
  value === null ? '–' : tied(`${Math.round(10 * value) / 10} h`)

/** A week nothing was tracked in has no hours to show, rather than none. */
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
      title: 'Strategy and execution',
      says: 'Each point is a week: tracked time in categories with the stance strategy, and with the stance execution, over all time tracked.',
      lines: [
        { name: 'Strategy', tone: 'strategy', value: ({ shares }) => shares.strategy },
        { name: 'Execution', tone: 'execution', value: ({ shares }) => shares.execution },
      ],
      format: percent,
      band: limits('strategy'),
    },
    {
      title: 'Where saved hours went',
      says: 'Each point is a week: the saved hours that went into more strategy, and into more execution, over all hours saved. There is none for a week in which nothing was saved or that has no normal week to compare with.',
      lines: [
        { name: 'Into strategy', tone: 'strategy', value: (point) => point.reinvestmentRate },
        {
          name: 'Into more execution',
          tone: 'execution',
          value: (point) => point.hamsterWheelIndex,
        },
      ],
      format: percent,
      band: null,
    },
    ...(top
      ? [
          {
            title: `Top goal: ${top.name}`,
            says: 'Each point is a week: tracked time of entries that name the goal you rank first today, over all time tracked.',
            lines: [
              { name: 'Top goal', tone: 'ink', value: ({ shares }: TrendPoint) => shares.topGoal },
            ] as const,
            format: percent,
            band: target === null ? null : { from: target, to: null },
          },
        ]
      : []),
    {
      title: t('metric.requests'),
      says: 'Each point is a week: tracked time of entries somebody asked for, over all time tracked.',
      lines: [{ name: t('metric.requests'), tone: 'ink', value: ({ shares }) => shares.requests }],
      format: percent,
      band: limits('requests'),
    },
    {
      title: 'Focus time',
      says: `Each point is a week: time in runs of one category of at least ${settings.focusMinutes} min, without a gap of more than five.`,
      lines: [
        { name: 'In long runs', tone: 'ink', value: known((point) => point.focusSeconds / 3600) },
      ],
      format: hours,
      band: null,
    },
    {
      title: 'Switches of category',
      says: 'Each point is a week: how often one category followed another on the same day.',
      lines: [{ name: 'Switches', tone: 'ink', value: known((point) => point.switches) }],
      format: (value) => (value === null ? '–' : String(Math.round(value))),
      band: null,
    },
    {
      title: 'Hours worked',
      says: 'Each point is a week: how long you said it was, and what was tracked of it.',
      lines: [
        {
          name: 'Worked, as you said',
          tone: 'ink',
          value: ({ workedSeconds }) => (workedSeconds === null ? null : workedSeconds / 3600),
        },
        { name: 'Tracked', tone: 'soft', value: known((point) => point.trackedSeconds / 3600) },
      ],
      format: hours,
      band: null,
    },
  ]
}
