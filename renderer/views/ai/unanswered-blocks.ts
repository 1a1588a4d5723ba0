import { type AskedBlock, askedBlocks } from '../../../shared/ai/blocks.ts'
import type { Config } from '../../../shared/model/document.ts'
import type { PeriodData } from '../../../shared/report/periods.ts'
import { offCategories } from '../../../shared/report/week-report.ts'

/** The blocks that begin in the period without an answer on whether AI helped. */
export function unansweredBlocks(data: PeriodData, config: Config): readonly AskedBlock[] {
  const blocks = askedBlocks(data.entries, data, offCategories(config.categories))
  return blocks.filter(({ ai }) => ai === null)
}
