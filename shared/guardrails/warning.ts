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

/**
 * The guardrails to warn of: at risk or out of reach, and not yet mentioned this week. Nothing can be done about one on
 * an archived category.
 */
export function guardrailsToTell(
  live: readonly LiveGuardrail[],
  warned: readonly string[],
): readonly LiveGuardrail[] {
  return live.filter(
    ({ state, fault, guardrail }) =>
      fault === null &&
      (state === 'at-risk' || state === 'out-of-reach') &&
      !warned.includes(guardrail.id),
  )
}
