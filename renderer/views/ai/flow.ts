// The sankey's nodes and links, from the report's figures alone: tools or kinds, what they saved, the sinks, their categories.
import type { PeriodData } from '../../../shared/messages/periods.ts'
import type { Config } from '../../../shared/model/document.ts'
import { workStances } from '../../../shared/model/settings.ts'
import { sinkFigures } from '../../../shared/reflection/ai-finding.ts'
import { type SinkName, sinkNames } from '../../../shared/report/report.ts'
import { categoryName, categoryOf, categoryTone } from '../../categories.ts'
import type { SankeyLink, SankeyNode } from '../../charts/sankey-layout.ts'
import { duration } from '../../format.ts'
import type { Tone } from '../../parts/Swatch.tsx'
import { hasBaseline, sinkTitles } from './finding.ts'

export const sinkTones: Readonly<Record<SinkName, Tone>> = {
  strategy: 'strategy-1',
  execution: 'execution-1',
  neutral: 'neutral-1',
  untracked: 'untracked',
  timeBack: 'time-back-1',
}

export interface Flow {
  readonly nodes: readonly SankeyNode[]
  readonly links: readonly SankeyLink[]
}

/** What saved hours are told apart by where they begin. */
export type FlowOrigin = 'tool' | 'kind'

export function flowOf(data: PeriodData, config: Config, origin: FlowOrigin): Flow {
  const { savedSeconds } = data.report.ai
  const tools = savedBy(origin, data, config)
  const cost = -sum(tools.map(([, seconds]) => Math.min(seconds, 0)))
  const helpful = tools.filter(([, seconds]) => seconds > 0)
  const saved = { ...node('saved', 1, 'Saved', savedSeconds, 'ink'), isHead: true }
  const head: Flow = {
    nodes: [
      ...helpful.map(([tool, seconds]) => node(`tool ${tool}`, 0, tool, seconds, 'ink')),
      saved,
      ...(cost > 0 ? [node('cost', 2, 'Lost again to rework', cost, 'neutral-2')] : []),
    ],
    links: [
      ...helpful.map(([tool, amount]) => ({ from: `tool ${tool}`, to: 'saved', amount })),
      ...(cost > 0 ? [{ from: 'saved', to: 'cost', amount: cost }] : []),
    ],
  }
  return hasBaseline(data) ? withSinks(head, data, config) : head
}

function withSinks(head: Flow, data: PeriodData, config: Config): Flow {
  const { sinks, sinkDetail } = data.report.ai
  const figures = sinkFigures(data.report.ai)
  const went = sinkNames.filter((name) => sinks[name] > 0)
  const details = workStances.flatMap((stance) =>
    Object.entries(sinkDetail)
      .filter(([id]) => categoryOf(config, id)?.stance === stance)
      .map(([id, seconds]) => ({ id, stance, seconds })),
  )
  return {
    nodes: [
      ...head.nodes,
      ...went.map((name) => node(name, 2, sinkTitles[name], figures[name], sinkTones[name])),
      ...details.map(({ id, seconds }) =>
        node(`category ${id}`, 3, categoryName(config, id), seconds, categoryTone(config, id)),
      ),
    ],
    links: [
      ...head.links,
      ...went.map((name) => ({ from: 'saved', to: name, amount: sinks[name] })),
      ...details.map(({ id, stance, seconds }) => ({
        from: stance,
        to: `category ${id}`,
        amount: seconds,
      })),
    ],
  }
}

/** Seconds by tool or kind of task, most first; one can have cost time. */
export function savedBy(
  origin: FlowOrigin,
  data: PeriodData,
  config: Config,
): readonly (readonly [string, number])[] {
  const kinds = new Map(config.settings.ai.taskKinds.map(({ id, name }) => [id, name]))
  const byId = new Map(data.entries.map((entry) => [entry.id, entry]))
  const sums = new Map<string, number>()
  for (const { entryId, seconds } of data.savings) {
    const entry = byId.get(entryId)
    const name =
      origin === 'tool' ? entry?.ai?.tool || 'Not named' : kinds.get(entry?.taskKind ?? '')
    sums.set(name ?? 'Other', (sums.get(name ?? 'Other') ?? 0) + seconds)
  }
  return [...sums].filter(([, seconds]) => seconds !== 0).toSorted(([, a], [, b]) => b - a)
}

function node(
  id: string,
  column: number,
  name: string,
  seconds: number,
  tone: Tone | 'ink',
): SankeyNode {
  return { id, column, name, figure: duration(seconds), tone }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
