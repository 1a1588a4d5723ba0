// Reminds the person of the week's reflection: once a week, or again when they put it off; never during a focus block.
import { dueReflection } from '../../shared/reflection/due.ts'
import { againAt, type PutOff } from '../../shared/reflection/put-off.ts'
import type { Instant } from '../../shared/time/instant.ts'
import { type Week, weekSpan } from '../../shared/time/week.ts'
import type { Needs } from './commands/needs.ts'

/** The week whose reflection is due now, whether or not the person wants to be asked for it; `null` if there is none. */
function dueNow({ store, now }: Pick<Needs, 'store' | 'now'>): Week | null {
  const { settings } = store.config
  return dueReflection(
    store.config,
    now(),
    (week) => store.entriesBetween(weekSpan(week, settings)).length > 0,
  )
}

/** The week whose reflection is due now; `null` if there is none, or the person does not want to be asked for it. */
export function reflectionDue(needs: Pick<Needs, 'store' | 'now'>): Week | null {
  const due = dueNow(needs)
  return due === needs.store.seenNotices.skipped ? null : due
}

/** The week whose reflection would be due now if the person wanted to be asked for it; `null` if there is none. */
export function reflectionSkipped(needs: Pick<Needs, 'store' | 'now'>): Week | null {
  const due = dueNow(needs)
  return due === needs.store.seenNotices.skipped ? due : null
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

/**
 * Puts the reflection of the week that is due off and returns when to remind of it. `skip` silences it; `null` undoes
 * that, and whatever reminder was to come then still comes. For another week nothing changes.
 */
export function putReflectionOff(
  week: Week,
  until: PutOff | null,
  needs: Pick<Needs, 'store' | 'now'>,
): Instant | null {
  const { store, now } = needs
  if (week !== dueNow(needs)) return null
  const seen = { ...store.seenNotices, skipped: until === 'skip' ? week : null }
  const again = until && againAt(until, week, now(), store.config)
  store.setSeenNotices(again === null ? seen : { ...seen, reflection: week, again })
  return again
}
