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

/** What a week has to look back on: time the person tracked, meetings alone, or nothing. */
export type WeekContent = 'tracked' | 'meetings' | 'nothing'

/**
 * The week whose reflection is due at `now` and not written; `null` if there is none. A week without an entry needs no
 * reflection, and neither does a week of leave. A week that is over and holds meetings alone is due only to who reflected
 * before: a calendar that was just imported reaches back to weeks in which nobody had the app.
 */
export function dueReflection(
  config: DueConfig,
  now: Instant,
  contentOf: (week: Week) => WeekContent,
): Week | null {
  const current = weekOf(now, config.settings)
  for (const week of [current, addWeeks(current, -1)]) {
    const at = reflectionDueAt(week, config)
    if (at === null || now < at) continue
    // Only the newest: an older one that was skipped is not owed.
    const isDone = isFinished(config.weeks[week]?.reflection)
    if (isDone || isLeaveWeek(week, config.weeks)) return null
    const content = contentOf(week)
    const isOwed =
      content === 'tracked' ||
      (content === 'meetings' && (week === current || hasReflectedBefore(week, config)))
    return isOwed ? week : null
  }
  return null
}

function hasReflectedBefore(week: Week, { weeks }: DueConfig): boolean {
  return Object.entries(weeks).some(([each, { reflection }]) => each < week && reflection)
}
