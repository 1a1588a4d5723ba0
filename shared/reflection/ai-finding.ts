// The sentence of the AI account. It neither flatters nor scolds: untracked is never called time back.

import { formatDuration } from '../format/format.ts'
import { shownDuration, shownSinks } from '../format/shown.ts'
import type { LikelyAccount } from '../report/likely.ts'
import { type AiAccount, type SinkName, sinkNames } from '../report/report.ts'
import { english } from '../words/english.ts'

export interface AiFindingFacts {
  readonly ai: AiAccount
  readonly hasBaseline: boolean
  readonly isSoFar: boolean
  /** Blocks asked about and answered for, and answers that save or cost; `null` where that was not looked at. */
  readonly coverage: {
    readonly asked: number
    readonly answered: number
    readonly savings: number
  } | null
}

/** `AI saved you 6 h (4 h to 8 h). 4 h went into more execution and 2 h into strategy.` */
export function aiFinding(facts: AiFindingFacts): string {
  const { ai, hasBaseline, isSoFar } = facts
  if (ai.savedSeconds <= 0) return nothingSaved(facts)
  const [low, high] = ai.rangeSeconds
  const range = low === high ? '' : ` (${rangeWords(low, high)})`
  const saved = `AI saved you ${formatDuration(ai.savedSeconds)}${isSoFar ? ' so far' : ''}${range}.`
  if (!hasBaseline) return `${saved} Where they went is not known: no normal week is set.`
  return `${saved} ${sinkWords(ai)}`
}

/** `If the untracked hours were like the 72 % that are tracked: 4 h went into more execution and 2 h into strategy.` */
export function likelyFinding({ coverage, sinks }: LikelyAccount): string {
  const condition = `If the untracked hours were like the ${Math.floor(100 * coverage)} % that are tracked:`
  const whole = sinks.strategy + sinks.execution + sinks.neutral + sinks.timeBack
  if (whole === 0) return `${condition} no saved hours to account for.`
  return `${condition} ${sinkWords({ sinks: { ...sinks, untracked: 0 } })}`
}

/** `2 h to 6 h 30 min`. */
export function rangeWords(low: number, high: number): string {
  return `${formatDuration(low)} to ${formatDuration(high)}`
}

const sinkPhrases: Readonly<Record<SinkName, string>> = {
  strategy: 'into strategy',
  execution: 'into more execution',
  neutral: 'into neutral work',
  untracked: 'is untracked',
  timeBack: 'came back to you',
}

/** `4 h went into more execution and 2 h into strategy.`, largest first; the figures add up. */
function sinkWords(ai: Pick<AiAccount, 'sinks'>): string {
  const sinks = shownSinks(ai)
  const went = sinkNames
    .filter((name) => sinks[name].seconds > 0)
    .sort((a, b) => sinks[b].seconds - sinks[a].seconds)
  const firstIntoWork = went.find((name) => sinkPhrases[name].startsWith('into'))
  const phrases = went.map((name) => {
    const verb = name === firstIntoWork ? 'went ' : ''
    return `${shownDuration(sinks[name], english())} ${verb}${sinkPhrases[name]}`
  })
  return `${new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(phrases)}.`
}

function nothingSaved({ ai, coverage, isSoFar }: AiFindingFacts): string {
  if (ai.savedSeconds < 0) {
    return `AI cost you ${formatDuration(-ai.savedSeconds)}: checking and rework took longer than it saved.`
  }
  if (!coverage) return 'No hours saved by AI were recorded.'
  const { asked, answered, savings } = coverage
  if (savings > 0) return 'AI saved nothing on balance: what it won, rework took.'
  if (asked > 0 && answered === 0) {
    return `Not known: none of ${asked} ${asked === 1 ? 'block' : 'blocks'} says yet whether AI helped.`
  }
  if (answered > 0) return 'AI saved no time on the work you answered for.'
  return isSoFar ? 'Nothing tracked yet this week.' : 'Nothing was tracked in this week.'
}
