// The one sentence of the AI view. It neither flatters nor scolds: untracked is never called time back.
import type { PeriodData } from '../../../shared/ipc.ts'
import { type SinkName, sinkNames } from '../../../shared/report/report.ts'
import { duration, list, plural, summing } from '../../format.ts'

export const sinkPhrases: Readonly<Record<SinkName, string>> = {
  strategy: 'into strategy',
  execution: 'into more execution',
  neutral: 'into neutral work',
  untracked: 'is untracked',
  timeBack: 'came back to you',
}

export const sinkTitles: Readonly<Record<SinkName, string>> = {
  strategy: 'Strategy',
  execution: 'More execution',
  neutral: 'Neutral work',
  untracked: 'Untracked',
  timeBack: 'Time back',
}

/** Whether every week that has begun has a normal week to be held against. */
export function hasBaseline({ weeksWithoutBaseline }: PeriodData): boolean {
  return weeksWithoutBaseline.length === 0
}

export function aiFinding(data: PeriodData): string {
  const { savedSeconds, rangeSeconds } = data.report.ai
  const soFar = data.isSoFar ? ' so far' : ''
  if (savedSeconds <= 0) return nothingSaved(data)
  const [low, high] = rangeSeconds
  const range = low === high ? '' : ` (${rangeWords(low, high)})`
  const saved = `AI saved you ${duration(savedSeconds)}${soFar}${range}.`
  if (!hasBaseline(data)) return `${saved} Where they went is not known yet.`
  return `${saved} ${sinkWords(data)}`
}

/** `2 h to 6 h 30 min`. */
export function rangeWords(low: number, high: number): string {
  return `${duration(low)} to ${duration(high)}`
}

function nothingSaved({ report, coverage, savings, isSoFar }: PeriodData): string {
  const cost = -report.ai.savedSeconds
  if (cost > 0) {
    return `AI cost you ${duration(cost)}: checking and rework took longer than it saved.`
  }
  if (savings.length > 0) return 'AI saved nothing on balance: what it won, rework took.'
  if (coverage.asked > 0 && coverage.answered === 0) {
    return `Not known: none of ${plural(coverage.asked, 'block')} says yet whether AI helped.`
  }
  if (coverage.answered > 0) return 'AI saved no time on the work you answered for.'
  return isSoFar ? 'Nothing tracked yet this week.' : 'Nothing was tracked in this week.'
}

/** `4 h went into more execution and 2 h into strategy.`, largest first; the figures add up. */
function sinkWords(data: PeriodData): string {
  const figures = sinkFigures(data)
  const went = sinkNames
    .filter((name) => figures[name] > 0)
    .toSorted((a, b) => figures[b] - figures[a])
  const firstIntoWork = went.find((name) => sinkPhrases[name].startsWith('into'))
  const phrases = went.map((name) => {
    const verb = name === firstIntoWork ? 'went ' : ''
    return `${duration(figures[name])} ${verb}${sinkPhrases[name]}`
  })
  return `${list(phrases)}.`
}

/** The sinks in whole minutes that add up to what is shown as saved. */
export function sinkFigures({ report }: PeriodData): Readonly<Record<SinkName, number>> {
  const [strategy = 0, execution = 0, neutral = 0, untracked = 0, timeBack = 0] = summing(
    sinkNames.map((name) => report.ai.sinks[name]),
  )
  return { strategy, execution, neutral, untracked, timeBack }
}
