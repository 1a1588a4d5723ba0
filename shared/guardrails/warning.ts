// When a guardrail in danger is told: at the person's time of a working day, once a week each, never in a block.
import type { Settings } from '../model/settings.ts'
import { workSpans } from '../model/work-hours.ts'
import type { Instant } from '../time/instant.ts'
import { dayOf, localTime } from '../time/zone.ts'
import type { LiveGuardrail } from './live.ts'

/** Whether now is a time to tell: the same day's hour has come, on a day with working hours. */
export function isWarningTime(settings: Settings, now: Instant): boolean {
  const { guardrailsAt } = settings.notices
  if (guardrailsAt === null) return false
  const day = dayOf(now, settings.zone)
  return workSpans(day, settings).length > 0 && now >= localTime(day, guardrailsAt, settings.zone)
}

/**
 * The guardrails to tell of: at risk or out of reach, and not told of in this week yet. About one on a category that
 * is archived nothing can be done.
 */
export function guardrailsToTell(
  live: readonly LiveGuardrail[],
  told: readonly string[],
): readonly LiveGuardrail[] {
  return live.filter(
    ({ state, fault, guardrail }) =>
      fault === null &&
      (state === 'at-risk' || state === 'out-of-reach') &&
      !told.includes(guardrail.id),
  )
}
