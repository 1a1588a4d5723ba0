// Putting the reflection of a week off: the reminder comes again, or not at all for that week.
import type { Settings } from '../model/settings.ts'
import { addSeconds, type Instant } from '../time/instant.ts'
import { addDays, dayOf, localTime } from '../time/zone.ts'

export const putOffs = ['hour', 'tomorrow', 'skip'] as const
/** `skip`: this week is not asked for again. */
export type PutOff = (typeof putOffs)[number]

/**
 * When to remind again: in an hour, or tomorrow at the time reflections are due; `null` for never. Across summer time
 * an hour is an hour, and tomorrow is the same time of day.
 */
export function againAt(putOff: PutOff, now: Instant, settings: Settings): Instant | null {
  const { notices, zone } = settings
  if (putOff === 'skip' || notices.reflection === null) return null
  return putOff === 'hour'
    ? addSeconds(now, 3600)
    : localTime(addDays(dayOf(now, zone), 1), notices.reflection.time, zone)
}
