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
