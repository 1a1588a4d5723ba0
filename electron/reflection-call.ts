// Calls the person to the week's reflection: once a week, never during a focus block.
import { dueReflection } from '../shared/reflection/due.ts'
import { type Week, weekSpan } from '../shared/time/week.ts'
import type { Needs } from './commands/needs.ts'

/** The week whose reflection is due now; `null` where none is. */
export function reflectionDue({ store, now }: Pick<Needs, 'store' | 'now'>): Week | null {
  const { settings } = store.config
  return dueReflection(
    store.config,
    now(),
    (week) => store.entriesBetween(weekSpan(week, settings)).length > 0,
  )
}

/** The week to call for, which then counts as called for; `null` for none. Asked again and again by the clock. */
export function takeReflectionCall(needs: Pick<Needs, 'store' | 'now'>): Week | null {
  const { store } = needs
  if (store.block) return null
  const week = reflectionDue(needs)
  if (week === null || store.told.reflection === week) return null
  store.setTold({ ...store.told, reflection: week })
  return week
}
