// Reminds the person of the week's reflection: once a week, never during a focus block.
import { dueReflection } from '../../shared/reflection/due.ts'
import { type Week, weekSpan } from '../../shared/time/week.ts'
import type { Needs } from './commands/needs.ts'

/** The week whose reflection is due now; `null` if there is none. */
export function reflectionDue({ store, now }: Pick<Needs, 'store' | 'now'>): Week | null {
  const { settings } = store.config
  return dueReflection(
    store.config,
    now(),
    (week) => store.entriesBetween(weekSpan(week, settings)).length > 0,
  )
}

/** The week to remind of, which then counts as done; `null` for none. The clock calls this regularly. */
export function takeReflectionCall(needs: Pick<Needs, 'store' | 'now'>): Week | null {
  const { store } = needs
  if (store.block) return null
  const week = reflectionDue(needs)
  if (week === null || store.seenNotices.reflection === week) return null
  store.setSeenNotices({ ...store.seenNotices, reflection: week })
  return week
}
