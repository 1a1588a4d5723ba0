// The summary of a pack: a line for each section, and what the person said the strategy was.

import { baselineOf } from '../baseline/baseline.ts'
import { isolated } from '../format/isolated.ts'
import type { Config } from '../model/document.ts'
import type { PackSectionId } from '../model/pack.ts'
import { shownDuration, shownShare, shownStances } from '../report/shown.ts'
import type { Words } from '../words/words.ts'
import type { PackFacts } from './facts.ts'
import type { PackBlock, PackParagraph } from './pack.ts'
import { type Making, recorded } from './parts.ts'

export function summary(making: Making): readonly PackBlock[] {
  const { facts, words } = making
  const strategies = facts.strategies.map((each) => strategy(each, making))
  if (facts.report.trackedSeconds === 0) {
    return [...strategies, recorded('summary-nothing', words.t('pack.summary-nothing'), making)]
  }
  const lines = summaryLines(making)
    .filter((line) => mayLeave(line, making))
    .map(({ id, text, redacted }) => recorded(id, text, making, redacted))
  return [...strategies, ...lines]
}

interface SummaryLine {
  readonly id: `summary-${string}`
  /** The section that has it at length; `null` for time itself. */
  readonly section: PackSectionId | null
  readonly claim?: string
  readonly text: string
  /** The same with stand-ins for names; missing if it has none. */
  readonly redacted?: string
}

/** The summary does not tell what was left out further down. */
function mayLeave({ section, claim }: SummaryLine, { choices }: Making): boolean {
  if (claim !== undefined && choices.leftOutClaims.includes(claim)) return false
  return section === null || !choices.leftOutSections.includes(section)
}

/** What the person said the strategy of a quarter was. */
function strategy(
  { quarter, text }: PackFacts['strategies'][number],
  making: Making,
): PackParagraph {
  const { words, redact } = making
  const [year = '', name = ''] = quarter.split('-')
  const line = (said: string) =>
    words.t('pack.summary-strategy-said', { quarter: `${name} ${year}`, text: said })
  const paragraph = recorded(`strategy:${quarter}`, line(text), making, line(redact(text)))
  return { ...paragraph, evidence: 'declared' }
}

function summaryLines({ facts, config, words, redact }: Making): readonly SummaryLine[] {
  const { report, commitments: made, askers, requestSeconds } = facts
  const { t, duration } = words
  const stances = shownStances(report)
  const top = facts.goals.find(({ goal }) => !goal.archived)
  const lines: SummaryLine[] = [
    {
      id: 'summary-strategy',
      section: null,
      text: t('pack.summary-strategy', {
        hours: shownDuration(stances.strategy, words),
        weeks: facts.weeks.filter(({ trackedSeconds }) => trackedSeconds > 0).length,
        share: shownShare(stances.strategy, words),
        tracked: duration(report.trackedSeconds),
      }),
    },
  ]
  if (top) {
    const { id, name } = top.goal
    const hours = duration(top.seconds)
    // The app's own words are not redacted: one of them may be a name too.
    const says = (goal: string) => t('pack.summary-top-goal', { hours, goal: isolated(goal) })
    const [text, redacted] = [says(name), says(redact(name))]
    lines.push({ id: 'summary-goal', section: 'goals', claim: `goal:${id}`, text, redacted })
  }
  const saved = savedText(facts, config, words)
  if (saved !== null) lines.push({ id: 'summary-ai', section: 'ai', text: saved })
  // One that nobody has said of what became of it is not one that was not kept.
  const due = made.filter(({ isOpen, kept }) => !isOpen && kept !== null)
  if (due.length > 0) {
    const kept = due.filter((each) => each.kept === 'kept').length
    const text = t('pack.summary-commitments', { kept, all: due.length })
    lines.push({ id: 'summary-commitments', section: 'commitments', text })
  }
  if (requestSeconds > 0) {
    const declined = askers.reduce((sum, each) => sum + each.declined, 0)
    const text = t('pack.summary-requests', { hours: duration(requestSeconds), declined })
    lines.push({ id: 'summary-requests', section: 'requests', text })
  }
  return lines
}

/** What AI saved, and where it went as far as that is known; `null` if it neither saved nor cost. */
export function savedText(
  { report, weeks }: PackFacts,
  { settings }: Config,
  { t, duration, share }: Words,
): string | null {
  const { savedSeconds, rangeSeconds, sinks } = report.ai
  if (savedSeconds === 0) return null
  if (savedSeconds < 0) return t('pack.summary-cost', { hours: duration(-savedSeconds) })
  const [low, high] = rangeSeconds
  const values = { hours: duration(savedSeconds), low: duration(low), high: duration(high) }
  return weeks.some(({ week }) => baselineOf(settings, week) === null)
    ? t('pack.summary-saved-unknown', values)
    : t('pack.summary-saved', { ...values, share: share(sinks.strategy / savedSeconds) })
}
