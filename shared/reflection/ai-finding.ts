// The sentence of the AI account. It neither flatters nor scolds: untracked time is never called time back.

import { isolated } from '../format/isolated.ts'
import { aboutLength, findingUnit, roundToUnit, roundUnitsTogether } from '../format/rounding.ts'
import type { LikelyAccount } from '../report/likely.ts'
import { type AiAccount, type SinkName, sinkNames } from '../report/report.ts'
import type { Words } from '../words/words.ts'

/** What a view tells besides the account. */
export interface AiFindingView {
  /** The number of blocks asked about and answered, and of answers that save or cost time. */
  readonly asked: number
  readonly answered: number
  readonly savings: number
  /** Categories by name with what they grew by against the normal week, in seconds; those that shrank among them. */
  readonly growth: readonly { readonly name: string; readonly seconds: number }[]
  readonly trackedSeconds: number
  readonly workedSeconds: number
}

export interface AiFindingFacts {
  readonly ai: AiAccount
  readonly hasBaseline: boolean
  readonly isSoFar: boolean
  /** A view rounds long lengths, by `findingUnit`; `null` for a text to keep, which is exact. */
  readonly view: AiFindingView | null
}

/** `AI saved you 6 h (4 h to 8 h). 4 h went into more execution and 2 h into strategy.` */
export function aiFinding(facts: AiFindingFacts, words: Words): string {
  const { ai, hasBaseline, isSoFar, view } = facts
  if (ai.savedSeconds <= 0) return nothingSaved(facts, words)
  const unit = view ? findingUnit(ai.savedSeconds) : 60
  const [low, high] = ai.rangeSeconds
  const saved = words.t(`finding.saved${isSoFar ? '-so-far' : ''}${low === high ? '' : '-range'}`, {
    saved: roundedWords(ai.savedSeconds, unit, words),
    low: words.duration(roundToUnit(low, unit)),
    high: words.duration(roundToUnit(high, unit)),
  })
  if (hasBaseline && view && 2 * ai.sinks.untracked > ai.savedSeconds) {
    return `${saved} ${knownWords(view, ai.sinks.untracked, unit, words)}`
  }
  const went = hasBaseline
    ? words.t('finding.sinks', { sinks: sinkWords(ai, unit, words) })
    : words.t('finding.no-normal-week')
  return `${saved} ${went}`
}

/**
 * `Against your normal week, Requests grew by 2 h 30 min. Where 3 h 15 min of it went is open: 64% of the time worked is
 * tracked.` The two categories that grew most.
 */
function knownWords(
  { growth, trackedSeconds, workedSeconds }: AiFindingView,
  untracked: number,
  unit: number,
  words: Words,
): string {
  const [most, next] = growth
    .map(({ name, seconds }) => ({ name: isolated(name), seconds: roundToUnit(seconds, unit) }))
    .filter(({ seconds }) => seconds > 0)
    .sort((a, b) => b.seconds - a.seconds)
  const open = words.t('finding.open', {
    length: words.duration(roundToUnit(untracked, unit)),
    share: coverageWords(trackedSeconds / workedSeconds, words),
  })
  if (!most) return open
  const grown = { name: most.name, length: words.duration(most.seconds) }
  const known = next
    ? words.t('finding.grown-two', {
        ...grown,
        other: next.name,
        otherLength: words.duration(next.seconds),
      })
    : words.t('finding.grown', grown)
  return `${known} ${open}`
}

/** `If the untracked hours were like the 72% that are tracked: 4 h went into more execution and 2 h into strategy.` */
export function likelyFinding(
  { coverage, sinks }: LikelyAccount,
  words: Words,
  isAbout: boolean,
): string {
  const share = coverageWords(coverage, words)
  const whole = sinks.strategy + sinks.execution + sinks.neutral + sinks.timeBack
  if (whole === 0) return words.t('finding.likely-nothing', { share })
  return words.t('finding.likely', {
    share,
    sinks: sinkWords(
      { sinks: { ...sinks, untracked: 0 } },
      isAbout ? findingUnit(whole) : 60,
      words,
    ),
  })
}

/** `69%`; less than all is never 100%. */
function coverageWords(coverage: number, words: Words): string {
  return coverage < 1 ? words.percent(Math.min(99, Math.round(100 * coverage))) : words.percent(100)
}

/** `2 h to 6 h 30 min`. */
export function rangeWords(low: number, high: number, words: Words): string {
  return words.t('finding.range', { low: words.duration(low), high: words.duration(high) })
}

/** `about 3 h 15 min`; without *about* where nothing is lost. */
function roundedWords(seconds: number, unit: number, words: Words): string {
  const about = aboutLength(seconds, unit)
  const length = words.duration(about.seconds)
  return about.isAbout ? words.t('finding.about', { length }) : length
}

/** `4 h went into more execution and 2 h into strategy`, largest first; the figures add up in units of `unit` seconds. */
function sinkWords(ai: Pick<AiAccount, 'sinks'>, unit: number, words: Words): string {
  const parts = sinkNames.map((name) => ai.sinks[name])
  const rounded = roundUnitsTogether(parts, unit)
  const seconds = (name: SinkName) => rounded[sinkNames.indexOf(name)] ?? 0
  const went = sinkNames.filter((name) => seconds(name) > 0).sort((a, b) => seconds(b) - seconds(a))
  // The verb appears once, with the first sink that has it.
  const withVerb = went.find((name) => name !== 'timeBack')
  const phrases = went.map((name) => {
    const length = words.duration(seconds(name))
    if (name === 'timeBack') return words.t('finding.time-back', { length })
    return words.t(`finding.${name === withVerb ? 'went-into' : 'into'}-${name}`, { length })
  })
  return words.list(phrases)
}

/** Whether blocks were asked about and nobody has answered for any: what AI saved is then unknown, not zero. */
export function isUnanswered({
  asked,
  answered,
}: Pick<AiFindingView, 'asked' | 'answered'>): boolean {
  return asked > 0 && answered === 0
}

function nothingSaved({ ai, view, isSoFar }: AiFindingFacts, words: Words): string {
  if (ai.savedSeconds < 0) {
    return words.t('finding.cost', { cost: words.duration(-ai.savedSeconds) })
  }
  if (!view) return words.t('finding.none-recorded')
  const { asked, answered, savings, trackedSeconds } = view
  if (savings > 0) return words.t('finding.on-balance')
  if (isUnanswered(view)) return words.t('finding.unanswered', { asked })
  if (answered > 0) return words.t('finding.answered-none')
  // Time from a calendar alone is tracked, but no block of it asks whether AI helped.
  if (trackedSeconds > 0) return words.t('finding.none-recorded')
  return words.t(isSoFar ? 'finding.nothing-yet' : 'finding.nothing-then')
}
