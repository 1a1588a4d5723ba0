// The usual answers to whether AI helped, one press each: in the question after a block and in the sweep.
import { noAi, usualMinutes } from '../../../shared/ai/blocks.ts'
import { formatDuration } from '../../../shared/format/format.ts'
import type { AiUse } from '../../../shared/model/entry.ts'
import { roundHalfUp } from '../../../shared/report/arithmetic.ts'
import { duration } from '../../format.ts'

export interface OnePressAnswer {
  readonly key: string
  readonly says: string
  readonly answer: (tool: string) => AiUse
}

const saved =
  (savedMinutes: number) =>
  (tool: string): AiUse => ({ ...noAi, tool, savedMinutes })

export const onePressAnswers: readonly OnePressAnswer[] = [
  { key: 'n', says: 'No', answer: () => noAi },
  ...usualMinutes.map((minutes, index) => ({
    key: String(index + 1),
    says: formatDuration(60 * minutes),
    answer: saved(minutes),
  })),
]

/** `30 min saved with Claude. As an estimate it counts as 21 min.` */
export function notedText(ai: AiUse, factorPercent: number): string {
  const net = 60 * (ai.savedMinutes - ai.reworkMinutes)
  if (ai.newWork) return 'Noted as new work, which saves nothing.'
  if (net === 0) return 'Noted: AI saved nothing.'
  if (net < 0) return `Noted: AI cost ${duration(-net)}.`
  const tool = ai.tool === '' ? '' : ` with ${ai.tool}`
  const counts = ai.basis === 'estimated' ? roundHalfUp((net * factorPercent) / 100) : net
  const says = `${duration(net)} saved${tool}.`
  return counts === net ? says : `${says} As an estimate it counts as ${duration(counts)}.`
}
