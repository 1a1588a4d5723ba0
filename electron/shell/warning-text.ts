// The words of a warning about guardrails. No electron here.
import { formatDuration, formatShare } from '../../shared/format/format.ts'
import type { LiveGuardrail } from '../../shared/guardrails/live.ts'
import { metricNames } from '../../shared/guardrails/names.ts'
import type { NotificationText } from './announcement-text.ts'

/** One notification, however many guardrails it is about. */
export function warningText(live: readonly LiveGuardrail[]): NotificationText {
  const [first] = live
  const title =
    live.length === 1 && first
      ? `${metricNames[first.guardrail.metric]} is ${first.state === 'at-risk' ? 'at risk' : 'out of reach'}`
      : `${live.length} guardrails are in danger`
  return { title, body: live.map(line).join('\n') }
}

/** `Strategy: 12 % expected; needs 3 h more, 4 h 30 min are free.` */
function line({ guardrail, expectedShare, missing, free }: LiveGuardrail): string {
  const expected = `${metricNames[guardrail.metric]}: ${formatShare(expectedShare)} expected`
  if (missing === 0) return `${expected}, over your cap.`
  return `${expected}; needs ${formatDuration(missing)} more, ${formatDuration(free)} are free.`
}
