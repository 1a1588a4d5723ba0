// The week in one sentence: what a person needs to hear first, in plain words and without flattery.

import { formatDuration } from '../format/format.ts'
import { shownDuration, shownGoals, shownShare, shownStances } from '../format/shown.ts'
import type { Config } from '../model/document.ts'
import type { Report } from '../report/report.ts'
import { topGoal } from '../report/split.ts'
import { english } from '../words/english.ts'

/** `31 h tracked: 22 % strategy, 68 % execution. 2 h on the goal you ranked first.` */
export function weekFinding(report: Report, config: Config): string {
  const { trackedSeconds } = report
  if (trackedSeconds === 0) return 'Nothing was tracked this week.'
  const { strategy, execution } = shownStances(report)
  const split = `${shownShare(strategy, english())} strategy, ${shownShare(execution, english())} execution`
  return [`${formatDuration(trackedSeconds)} tracked: ${split}.`, goalSentence(report, config)]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function goalSentence(report: Report, config: Config): string {
  const top = topGoal(config.goals)
  const shown = shownGoals(report, config).find(({ goal }) => goal?.id === top?.id)?.shown
  if (!top || !shown) return ''
  const length = shown.exact === 0 ? 'Nothing' : shownDuration(shown, english())
  return `${length} on the goal you ranked first, ${top.name}.`
}
