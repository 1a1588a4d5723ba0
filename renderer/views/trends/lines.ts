// Which lines a trend has: each a chart of its own with one or two of them, on one scale.
import type { TrendPoint } from '../../../shared/ipc.ts'
import type { Config } from '../../../shared/model/document.ts'
import { topGoal } from '../../../shared/report/split.ts'
import type { LineTone } from '../../charts/LinesChart.tsx'
import { percent, tied } from '../../format.ts'

export interface TrendLine {
  readonly name: string
  readonly tone: LineTone
  readonly value: (point: TrendPoint) => number | null
}

export interface Trend {
  readonly title: string
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
      lines: [
        { name: 'Strategy', tone: 'strategy', value: ({ shares }) => shares.strategy },
        { name: 'Execution', tone: 'execution', value: ({ shares }) => shares.execution },
      ],
      format: percent,
      band: limits('strategy'),
    },
    {
      title: 'Where saved hours went',
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
            lines: [
              { name: 'Top goal', tone: 'ink', value: ({ shares }: TrendPoint) => shares.topGoal },
            ] as const,
            format: percent,
            band: target === null ? null : { from: target, to: null },
          },
        ]
      : []),
    {
      title: 'Requests',
      lines: [{ name: 'Requests', tone: 'ink', value: ({ shares }) => shares.requests }],
      format: percent,
      band: limits('requests'),
    },
    {
      title: 'Focus time',
      lines: [
        { name: 'In long runs', tone: 'ink', value: known((point) => point.focusSeconds / 3600) },
      ],
      format: hours,
      band: null,
    },
    {
      title: 'Switches of category',
      lines: [{ name: 'Switches', tone: 'ink', value: known((point) => point.switches) }],
      format: (value) => (value === null ? '–' : String(Math.round(value))),
      band: null,
    },
    {
      title: 'Hours worked',
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
