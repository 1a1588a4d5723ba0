// Reminds the person of the week's reflection: once a week, or again when they put it off; never during a focus block.
import { dueReflection } from '../../shared/reflection/due.ts'
import { againAt, type PutOff } from '../../shared/reflection/put-off.ts'
import type { Instant } from '../../shared/time/instant.ts'
import { type Week, weekSpan } from '../../shared/time/week.ts'
import type { Needs } from './commands/needs.ts'

/** The week whose reflection is due now; `null` if there is none, or the person does not want to be asked for it. */
export function reflectionDue({ store, now }: Pick<Needs, 'store' | 'now'>): Week | null {
  const { settings } = store.config
  const due = dueReflection(
    store.config,
    now(),
    (week) => store.entriesBetween(weekSpan(week, settings)).length > 0,
  )
  return due === store.seenNotices.skipped ? null : due
}

/** The week to remind of, which then counts as done; `null` for none. The clock calls this regularly. */
export function takeReflectionCall(needs: Pick<Needs, 'store' | 'now'>): Week | null {
  const { store } = needs
  if (store.block) return null
  const week = reflectionDue(needs)
  if (week === null) return null
  const { reflection, again = null } = store.seenNotices
  if (reflection === week && (again === null || needs.now() < again)) return null
  store.setSeenNotices({ ...store.seenNotices, reflection: week, again: null })
  return week
}

/** Puts the reflection of a week off and returns when to remind of it; without `until` it is due as if never put off. */
export function putReflectionOff(
  week: Week,
  until: PutOff | null,
  { store, now }: Pick<Needs, 'store' | 'now'>,
): Instant | null {
  const again = until && againAt(until, now(), store.config.settings)
  const skipped = until === 'skip' ? week : null
  store.setSeenNotices({ ...store.seenNotices, reflection: week, again, skipped })
  return again
}
