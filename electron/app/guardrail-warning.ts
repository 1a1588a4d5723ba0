// Warns of guardrails at risk: at the time the person set, once a week each, never during a block.
import type { LiveGuardrail } from '../../shared/guardrails/live.ts'
import { guardrailsToTell, isWarningTime } from '../../shared/guardrails/warning.ts'
import { weekOf } from '../../shared/time/week.ts'
import type { OffwheelApp } from './app.ts'
import { guardrailsOf } from './commands/planning.ts'

/** The guardrails to warn of now; they are not warned of again this week. The clock calls this regularly. */
export function takeWarnings({ store, needs }: OffwheelApp): readonly LiveGuardrail[] {
  const { settings } = store.config
  const now = needs.now()
  if (store.block || !isWarningTime(settings, now)) return []
  const week = weekOf(now, settings)
  const warned = store.seenNotices.week === week ? store.seenNotices.guardrails : []
  if (settings.guardrails.every(({ id }) => warned.includes(id))) return []
  const due = guardrailsToTell(guardrailsOf(store, week, now), warned)
  if (due.length > 0) {
    const guardrails = [...warned, ...due.map(({ guardrail }) => guardrail.id)]
    store.setSeenNotices({ ...store.seenNotices, week, guardrails })
  }
  return due
}
