// Warns of guardrails in danger: at the person's hour, once a week each, never during a focus block.
import type { LiveGuardrail } from '../shared/guardrails/live.ts'
import { guardrailsToTell, isWarningTime } from '../shared/guardrails/warning.ts'
import { weekOf } from '../shared/time/week.ts'
import type { OffwheelApp } from './app.ts'
import { guardrailsOf } from './commands/planning.ts'

/** The guardrails to warn of now; afterwards they count as mentioned. The clock calls this regularly. */
export function takeWarnings({ store, needs }: OffwheelApp): readonly LiveGuardrail[] {
  const { settings } = store.config
  const now = needs.now()
  if (store.block || !isWarningTime(settings, now)) return []
  const week = weekOf(now, settings)
  const told = store.told.week === week ? store.told.guardrails : []
  if (settings.guardrails.every(({ id }) => told.includes(id))) return []
  const due = guardrailsToTell(guardrailsOf(store, week, now), told)
  if (due.length > 0) {
    const guardrails = [...told, ...due.map(({ guardrail }) => guardrail.id)]
    store.setTold({ ...store.told, week, guardrails })
  }
  return due
}
