// The week in one sentence: what a person needs to hear first, in plain words and without flattery.
import { formatDuration, formatShare } from '../format/format.ts'
import type { Config } from '../model/document.ts'
import type { Report } from '../report/report.ts'
import { topGoal } from '../report/split.ts'

/** `31 h tracked: 22 % strategy, 68 % execution. 2 h on the goal you ranked first.` */
export function weekFinding(report: Report, config: Config): string {
  const { trackedSeconds, shares } = report
  if (trackedSeconds === 0) return 'Nothing was tracked this week.'
  const split = `${formatShare(shares.strategy)} strategy, ${formatShare(shares.execution)} execution`
  return [`${formatDuration(trackedSeconds)} tracked: ${split}.`, goalSentence(report, config)]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function goalSentence({ byGoal }: Report, { goals }: Config): string {
  const top = topGoal(goals)
  if (!top) return ''
  const seconds = byGoal[top.id] ?? 0
  const length = seconds === 0 ? 'Nothing' : formatDuration(seconds)
  return `${length} on the goal you ranked first, ${top.name}.`
}

/** `AI saved 6 h. 4 h went into more execution, 2 h into strategy.`; honest where it cannot be known. */
export function aiFinding({ ai }: Report, hasBaseline: boolean): string {
  if (ai.savedSeconds === 0) return 'No hours saved by AI were recorded.'
  if (ai.savedSeconds < 0) return `AI cost ${formatDuration(-ai.savedSeconds)} more than it saved.`
  const saved = `AI saved ${formatDuration(ai.savedSeconds)}.`
  if (!hasBaseline) return `${saved} Where they went is not known: no baseline week is set.`
  return `${saved} ${sinkSentence(ai.sinks)}`
}

const sinkWords: readonly [keyof Report['ai']['sinks'], string][] = [
  ['strategy', 'into strategy'],
  ['execution', 'into more execution'],
  ['neutral', 'into neutral work'],
  ['untracked', 'into time that was not tracked'],
  ['timeBack', 'back to you'],
]

function sinkSentence(sinks: Report['ai']['sinks']): string {
  const parts = sinkWords
    .map(([name, words]) => ({ seconds: sinks[name], words }))
    .filter(({ seconds }) => seconds > 0)
    .sort((a, b) => b.seconds - a.seconds)
    .map(({ seconds, words }) => `${formatDuration(seconds)} ${words}`)
  return `Of these, ${parts.join(', ')}.`
}
