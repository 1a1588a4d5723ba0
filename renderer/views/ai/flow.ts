// The sankey's nodes and links, from the report's figures alone: tools or kinds, what they saved, the sinks, their categories.

import { workStances } from '../../../shared/model/category.ts'
import type { Config } from '../../../shared/model/document.ts'
import type { PeriodData } from '../../../shared/report/periods.ts'
import { type SinkName, sinkNames } from '../../../shared/report/report.ts'
import {
  type Shown,
  shownDuration,
  shownParts,
  shownSinkDetail,
  shownSinks,
} from '../../../shared/report/shown.ts'
import { categoryName, categoryTone } from '../../categories.ts'
import type { SankeyLink, SankeyNode } from '../../charts/sankey-layout.ts'
import { tied } from '../../format.ts'
import type { Tone } from '../../parts/Swatch.tsx'
import { t, words } from '../../words.ts'
import { hasBaseline, sinkTitle } from './finding.ts'

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

/** What saved hours are grouped by on the left. */
export type FlowOrigin = 'tool' | 'kind'

export function flowOf(data: PeriodData, config: Config, origin: FlowOrigin): Flow {
  const { savedSeconds } = data.report.ai
  const tools = savedBy(origin, data, config)
  const lost = tools.filter(([, { exact }]) => exact < 0).map(([, shown]) => shown)
  const cost = -sum(lost.map(({ exact }) => exact))
  const shownCost = {
    exact: cost,
    seconds: -sum(lost.map(({ seconds }) => seconds)),
    percent: null,
  }
  const helpful = tools.filter(([, { exact }]) => exact > 0)
  const shownSaved = {
    exact: savedSeconds,
    seconds: sum(tools.map(([, { seconds }]) => seconds)),
    percent: null,
  }
  const saved = { ...node('saved', 1, t('ai.saved-total'), shownSaved, 'ink'), isHead: true }
  const head: Flow = {
    nodes: [
      ...helpful.map(([tool, shown]) => node(`tool ${tool}`, 0, tool, shown, 'ink')),
      saved,
      ...(cost > 0 ? [node('cost', 2, t('ai.lost-to-rework'), shownCost, 'neutral-2')] : []),
    ],
    links: [
      ...helpful.map(([tool, { exact }]) => ({ from: `tool ${tool}`, to: 'saved', amount: exact })),
      ...(cost > 0 ? [{ from: 'saved', to: 'cost', amount: cost }] : []),
    ],
  }
  return hasBaseline(data) ? withSinks(head, data, config) : head
}

function withSinks(head: Flow, data: PeriodData, config: Config): Flow {
  const { ai } = data.report
  const figures = shownSinks(ai)
  const went = sinkNames.filter((name) => ai.sinks[name] > 0)
  const details = workStances.flatMap((stance) =>
    shownSinkDetail(ai, stance, config).map(([id, shown]) => ({ id, stance, shown })),
  )
  return {
    nodes: [
      ...head.nodes,
      ...went.map((name) => node(name, 2, sinkTitle(name), figures[name], sinkTones[name])),
      ...details.map(({ id, shown }) =>
        node(`category ${id}`, 3, categoryName(config, id), shown, categoryTone(config, id)),
      ),
    ],
    links: [
      ...head.links,
      ...went.map((name) => ({ from: 'saved', to: name, amount: ai.sinks[name] })),
      ...details.map(({ id, stance, shown }) => ({
        from: stance,
        to: `category ${id}`,
        amount: shown.exact,
      })),
    ],
  }
}

/** What was saved by tool or kind of task, most first; one may have cost time. */
export function savedBy(
  origin: FlowOrigin,
  data: PeriodData,
  config: Config,
): readonly (readonly [name: string, shown: Shown])[] {
  const kinds = new Map(config.settings.ai.taskKinds.map(({ id, name }) => [id, name]))
  const byId = new Map(data.entries.map((entry) => [entry.id, entry]))
  const sums = new Map<string, number>()
  for (const { entryId, seconds } of data.savings) {
    const entry = byId.get(entryId)
    const name =
      origin === 'tool'
        ? entry?.ai?.tool || t('ai.tool-not-named')
        : (kinds.get(entry?.taskKind ?? '') ?? t('ai.other-kind'))
    sums.set(name, (sums.get(name) ?? 0) + seconds)
  }
  const lines = [...sums].filter(([, seconds]) => seconds !== 0).toSorted(([, a], [, b]) => b - a)
  const shown = shownParts(
    lines.map(([, seconds]) => seconds),
    data.report.ai.savedSeconds,
  )
  return lines.flatMap(([name], index) => (shown[index] ? [[name, shown[index]] as const] : []))
}

function node(
  id: string,
  column: number,
  name: string,
  shown: Shown,
  tone: Tone | 'ink',
): SankeyNode {
  return { id, column, name, figure: tied(shownDuration(shown, words())), tone }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
