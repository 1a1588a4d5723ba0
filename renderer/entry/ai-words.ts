import { isWithoutAi } from '../../shared/ai/blocks.ts'
import type { AiUse } from '../../shared/model/entry.ts'
import { duration } from '../format.ts'
import { t } from '../words.ts'

/** What was answered about AI, `AI saved 30 min`; `''` while nobody has answered. */
export function aiWords(ai: AiUse | null): string {
  if (!ai) return ''
  if (ai.newWork) return t('week.new-through-ai')
  if (isWithoutAi(ai)) return t('week.without-ai')
  const net = ai.savedMinutes - ai.reworkMinutes
  if (net === 0) return t('week.ai-nothing')
  const length = duration(60 * Math.abs(net))
  return t(net > 0 ? 'week.ai-saved' : 'week.ai-cost', { length })
}
