// When the app warns of a guardrail in danger: at the person's time on a working day, once a week per guardrail, never
// during a block.
import type { Settings } from '../model/settings.ts'
import { workSpans } from '../model/work-hours.ts'
import type { Instant } from '../time/instant.ts'
import { dayOf, localTime } from '../time/zone.ts'
import type { LiveGuardrail } from './live.ts'

/** Whether it is time to warn: the hour has come, on a day with working hours. */
export function isWarningTime(settings: Settings, now: Instant): boolean {
  const { guardrailsAt } = settings.notices
  if (guardrailsAt === null) return false
  const day = dayOf(now, settings.zone)
  return workSpans(day, settings).length > 0 && now >= localTime(day, guardrailsAt, settings.zone)
}

/** With less of a week tracked or ahead, a share of it says nothing yet. */
const leastSeconds = 2 * 3600

/** Whether enough of the week is known for a guardrail to call on the person. */
export function canCall({ expectedSeconds }: LiveGuardrail): boolean {
  return expectedSeconds >= leastSeconds
}

/**
 * The guardrails to warn of: at risk or out of reach, and not yet mentioned this week, once enough of it is known. Nothing can be done about one on
 * an archived category.
 */
export function guardrailsToTell(
  live: readonly LiveGuardrail[],
  warned: readonly string[],
): readonly LiveGuardrail[] {
  return live.filter((each) => {
    const { state, fault, guardrail } = each
    const isInDanger = state === 'at-risk' || state === 'out-of-reach'
    return fault === null && isInDanger && canCall(each) && !warned.includes(guardrail.id)
  })
}
