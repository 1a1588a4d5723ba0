// Putting the reflection of a week off: the reminder comes again, or not at all for that week.
import { addSeconds, type Instant } from '../time/instant.ts'
import { addWeeks, type Week } from '../time/week.ts'
import { addDays, dayOf, localTime } from '../time/zone.ts'
import { type DueConfig, reflectionDueAt } from './due.ts'

export const putOffs = ['hour', 'tomorrow', 'skip'] as const
/** `skip`: this week is not asked for again. */
export type PutOff = (typeof putOffs)[number]

/**
 * When to remind of a week again: in an hour, or tomorrow at the time reflections are due; `null` for never, or if the
 * next week's is due by then. Across summer time an hour is an hour, and tomorrow is the same time of day.
 */
export function againAt(
  putOff: PutOff,
  week: Week,
  now: Instant,
  config: DueConfig,
): Instant | null {
  const { notices, zone } = config.settings
  const next = reflectionDueAt(addWeeks(week, 1), config)
  if (putOff === 'skip' || notices.reflection === null || next === null) return null
  const again =
    putOff === 'hour'
      ? addSeconds(now, 3600)
      : localTime(addDays(dayOf(now, zone), 1), notices.reflection.time, zone)
  return again < next ? again : null
}

/** The actions of the notification that a reflection is due, in order. */
export function callActions(
  week: Week,
  now: Instant,
  config: DueConfig,
): readonly (PutOff | 'start')[] {
  return ['start', ...offeredPutOffs(week, now, config)]
}

/** The ways in which the reflection of a week can still be put off. */
export function offeredPutOffs(week: Week, now: Instant, config: DueConfig): readonly PutOff[] {
  return putOffs.filter((each) => each === 'skip' || againAt(each, week, now, config) !== null)
}
