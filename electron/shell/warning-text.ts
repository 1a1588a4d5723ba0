// The text of a warning about guardrails. Must not import electron.

import { quarterHours } from '../../shared/format/rounding.ts'
import type { LiveGuardrail } from '../../shared/guardrails/live.ts'
import { metricName } from '../../shared/guardrails/names.ts'
import type { Category } from '../../shared/model/category.ts'
import type { Words } from '../../shared/words/words.ts'
import type { NotificationText } from './announcement-text.ts'

/** One notification, however many guardrails it is about. */
export function warningText(
  live: readonly LiveGuardrail[],
  categories: readonly Category[],
  words: Words,
): NotificationText {
  const nameOf = ({ guardrail }: LiveGuardrail) => metricName(guardrail.metric, categories, words)
  const [first] = live
  const title =
    live.length === 1 && first
      ? words.t(`notification.${first.state === 'at-risk' ? 'at-risk' : 'out-of-reach'}`, {
          name: nameOf(first),
        })
      : words.t('notification.some-at-risk', { count: live.length })
  return { title, body: live.map((each) => line(each, nameOf(each), words)).join('\n') }
}

/** `Strategy: 12% expected; needs 3 h more, you have 4 h 30 min free.` */
function line({ expectedShare, missing, free }: LiveGuardrail, name: string, words: Words): string {
  const values = { name, share: words.share(expectedShare) }
  if (missing === 0) return words.t('notification.over-cap', values)
  const about = quarterHours(missing, free)
  return words.t('notification.needs', {
    ...values,
    missing: words.duration(about.needed),
    free: words.duration(about.free),
  })
}
