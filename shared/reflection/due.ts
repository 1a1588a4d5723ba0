// When the reflection of a week is due: from the person's time on a day of that week until it is written or the next
// week's is due.

import type { Config } from '../model/document.ts'
import { isFinished, isLeaveWeek } from '../model/reflection.ts'
import type { Instant } from '../time/instant.ts'
import { addWeeks, daysOfWeek, type Week, weekOf } from '../time/week.ts'
import { localTime, weekdayOf } from '../time/zone.ts'

export type DueConfig = Pick<Config, 'settings' | 'weeks'>

/** When a week's reflection is due, in the person's current zone; `null` if the person wants no reminder. */
export function reflectionDueAt(week: Week, { settings }: DueConfig): Instant | null {
  const { reflection } = settings.notices
  if (reflection === null) return null
  const day = daysOfWeek(week, settings.weekStartsOn).find(
    (each) => String(weekdayOf(each)) === reflection.weekday,
  )
  return day === undefined ? null : localTime(day, reflection.time, settings.zone)
}

/**
 * The week whose reflection is due at `now` and not written; `null` if there is none. `hasEntries` tells whether there
 * is anything to look back on: without an entry, a week needs no reflection, and neither does a week of leave.
 */
export function dueReflection(
  config: DueConfig,
  now: Instant,
  hasEntries: (week: Week) => boolean,
): Week | null {
  const current = weekOf(now, config.settings)
  for (const week of [current, addWeeks(current, -1)]) {
    const at = reflectionDueAt(week, config)
    if (at === null || now < at) continue
    // Only the newest: an older one that was skipped is not owed.
    const isDone = isFinished(config.weeks[week]?.reflection)
    return isDone || isLeaveWeek(week, config.weeks) || !hasEntries(week) ? null : week
  }
  return null
}
