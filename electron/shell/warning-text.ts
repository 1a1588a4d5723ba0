// The words of a warning about guardrails. No electron here.
import { formatDuration, formatShare } from '../../shared/format/format.ts'
import type { LiveGuardrail } from '../../shared/guardrails/live.ts'
import { metricName } from '../../shared/guardrails/names.ts'
import type { Category } from '../../shared/model/settings.ts'
import type { NotificationText } from './announcement-text.ts'

/** One notification, however many guardrails it is about. */
export function warningText(
  live: readonly LiveGuardrail[],
  categories: readonly Category[],
): NotificationText {
  const nameOf = ({ guardrail }: LiveGuardrail) => metricName(guardrail.metric, categories)
  const [first] = live
  const title =
    live.length === 1 && first
      ? `${nameOf(first)} is ${first.state === 'at-risk' ? 'at risk' : 'out of reach'}`
      : `${live.length} guardrails are at risk`
  return { title, body: live.map((each) => line(each, nameOf(each))).join('\n') }
}

/** `Strategy: 12 % expected; needs 3 h more, 4 h 30 min are free.` */
function line({ expectedShare, missing, free }: LiveGuardrail, name: string): string {
  const expected = `${name}: ${formatShare(expectedShare)} expected`
  if (missing === 0) return `${expected}, over your cap.`
  return `${expected}; needs ${formatDuration(missing)} more, ${formatDuration(free)} are free.`
}
