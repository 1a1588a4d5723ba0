// Reminds the person of the week's reflection: once a week, or again when they put it off; never during a focus block.
import { isCalendarEntry } from '../../shared/meetings/follow.ts'
import { dueReflection, type WeekContent } from '../../shared/reflection/due.ts'
import { againAt, type PutOff } from '../../shared/reflection/put-off.ts'
import type { Instant } from '../../shared/time/instant.ts'
import { type Week, weekSpan } from '../../shared/time/week.ts'
import type { Needs } from './commands/needs.ts'

type ForDue = Pick<Needs, 'store' | 'now'>

interface ReflectionsDue {
  /** The week whose reflection is due; `null` if there is none, or the person does not want to be asked for it. */
  readonly reflectionDue: Week | null
  /** The week whose reflection would be due if the person wanted to be asked for it; `null` if there is none. */
  readonly reflectionSkipped: Week | null
}

/** Whether anything is recorded in a week. */
export function hasEntries(store: Needs['store'], week: Week): boolean {
  return store.entriesBetween(weekSpan(week, store.config.settings)).length > 0
}

function contentOf(store: Needs['store'], week: Week): WeekContent {
  const entries = store.entriesBetween(weekSpan(week, store.config.settings))
  if (entries.some((entry) => !isCalendarEntry(entry))) return 'tracked'
  return entries.length > 0 ? 'meetings' : 'nothing'
}

export function reflectionsDue({ store, now }: ForDue): ReflectionsDue {
  const due = dueReflection(store.config, now(), (week) => contentOf(store, week))
  return due === store.seenNotices.skipped
    ? { reflectionDue: null, reflectionSkipped: due }
    : { reflectionDue: due, reflectionSkipped: null }
}

/** The week to remind of, which then counts as done; `null` for none. The clock calls this regularly. */
export function takeReflectionCall(needs: ForDue): Week | null {
  const { store } = needs
  if (store.block) return null
  const { reflectionDue: week } = reflectionsDue(needs)
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
export function putReflectionOff(week: Week, until: PutOff | null, needs: ForDue): Instant | null {
  const { store, now } = needs
  const { reflectionDue, reflectionSkipped } = reflectionsDue(needs)
  if (week !== (reflectionDue ?? reflectionSkipped)) return null
  const seen = { ...store.seenNotices, skipped: until === 'skip' ? week : null }
  const again = until && againAt(until, week, now(), store.config)
  store.setSeenNotices(again === null ? seen : { ...seen, reflection: week, again })
  return again
}
