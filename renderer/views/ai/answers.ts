// The usual answers to whether AI helped, one press each: in the question after a block and in the sweep.
import { noAi, usualMinutes } from '../../../shared/ai/blocks.ts'
import { roundHalfUp } from '../../../shared/base/arithmetic.ts'
import type { AiUse } from '../../../shared/model/entry.ts'
import { duration } from '../../format.ts'
import { t, words } from '../../words.ts'

export interface OnePressAnswer {
  readonly key: string
  readonly says: () => string
  /** Where there is room for a few letters. */
  readonly short: () => string
  readonly answer: (tool: string) => AiUse
}

const saved =
  (savedMinutes: number) =>
  (tool: string): AiUse => ({ ...noAi, tool, savedMinutes })

export const onePressAnswers: readonly OnePressAnswer[] = [
  { key: 'n', says: () => t('ai.no'), short: () => t('ai.no'), answer: () => noAi },
  ...usualMinutes.map((minutes, index) => ({
    key: String(index + 1),
    says: () => words().duration(60 * minutes),
    short: () => words().number(minutes),
    answer: saved(minutes),
  })),
]

/** `30 min saved with Claude. As an estimate it counts as 21 min.` */
export function notedText(ai: AiUse, factorPercent: number): string {
  const net = 60 * (ai.savedMinutes - ai.reworkMinutes)
  if (ai.newWork) return t('ai.noted-new-work')
  if (net === 0) return t('ai.noted-nothing')
  if (net < 0) return t('ai.noted-cost', { length: duration(-net) })
  const counts = ai.basis === 'estimated' ? roundHalfUp((net * factorPercent) / 100) : net
  const withTool = ai.tool === '' ? '' : '-with'
  return t(counts === net ? `ai.saved${withTool}` : `ai.saved${withTool}-estimate`, {
    length: duration(net),
    tool: ai.tool,
    counts: duration(counts),
  })
}
