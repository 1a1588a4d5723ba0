// The week in one sentence: what the person needs to hear first, in plain words and without flattery.

import type { Config } from '../model/document.ts'
import type { Report } from '../report/report.ts'
import { shownDuration, shownGoals, shownShare, shownStances } from '../report/shown.ts'
import { topGoal } from '../report/split.ts'
import { english } from '../words/english.ts'
import type { Words } from '../words/words.ts'

/** What the sentence is made from. */
export type WeekFigures = Pick<
  Report,
  'trackedSeconds' | 'byStance' | 'byGoal' | 'unalignedSeconds'
>

/**
 * `31 h tracked: 22% strategy, 68% execution. 2 h on the goal you ranked first, Onboarding.` In American English unless
 * `words` is given; `isSoFar` for a week that is not over.
 */
export function weekFinding(
  report: WeekFigures,
  config: Pick<Config, 'goals'>,
  words: Words = english(),
  isSoFar = false,
): string {
  const { trackedSeconds } = report
  if (trackedSeconds === 0) return words.t(`finding.nothing-tracked${isSoFar ? '-yet' : ''}`)
  const { strategy, execution } = shownStances(report)
  const week = {
    tracked: words.duration(trackedSeconds),
    strategy: shownShare(strategy, words),
    execution: shownShare(execution, words),
  }
  const top = topGoal(config.goals)
  const shown = shownGoals(report, config).find(({ goal }) => goal?.id === top?.id)?.shown
  if (!top || !shown) return words.t('finding.week', week)
  if (shown.exact === 0) {
    return words.t('finding.week-and-no-time-for-goal', { ...week, goal: top.name })
  }
  const length = shownDuration(shown, words)
  return words.t('finding.week-and-goal', { ...week, length, goal: top.name })
}
