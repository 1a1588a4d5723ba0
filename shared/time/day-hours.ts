// The hours of a day as a clock on the wall shows them.
import type { Instant } from './instant.ts'
import { clockText, type Day, localTime } from './zone.ts'

/**
 * When the clock first shows 0:00, 1:00 … 24:00 on a day: 25 instants that never go back. An hour that the clocks skip
 * has no length here, and one that comes twice is as long as both.
 */
export function hoursOfDay(day: Day, zone: string): readonly Instant[] {
  return Array.from({ length: 25 }, (_, hour) =>
    localTime(day, hour === 24 ? '24:00' : clockText(hour * 60), zone),
  )
}
