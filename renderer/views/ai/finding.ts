// The account's sentence for the window, and the names of its parts.

import type { Config } from '../../../shared/model/document.ts'
import { aiFinding } from '../../../shared/reflection/ai-finding.ts'
import type { PeriodData } from '../../../shared/report/periods.ts'
import type { SinkName } from '../../../shared/report/report.ts'
import { shownAccount } from '../../../shared/report/shown-account.ts'
import { categoryName } from '../../categories.ts'
import { tied } from '../../format.ts'
import { t, words } from '../../words.ts'

export function sinkTitle(sink: SinkName): string {
  return t(`ai.sink-${sink}`)
}

/** Whether every week that has begun has a baseline to compare with. */
export function hasBaseline({ weeksWithoutBaseline }: PeriodData): boolean {
  return weeksWithoutBaseline.length === 0
}

/** The one sentence of the AI hours view. */
export function periodFinding(data: PeriodData, config: Config): string {
  const { report, coverage, savings, workedSeconds, isSoFar } = data
  const view = {
    asked: coverage.asked,
    answered: coverage.answered,
    savings: savings.filter(({ seconds }) => seconds !== 0).length,
    // As the rows below say it, which are rounded together.
    growth: shownAccount(data, config).rows.map((row) => ({
      name: categoryName(config, row.categoryId),
      seconds: row.growth,
    })),
    trackedSeconds: report.trackedSeconds,
    workedSeconds,
  }
  const facts = { ai: report.ai, hasBaseline: hasBaseline(data), isSoFar, view }
  return tied(aiFinding(facts, words()))
}
