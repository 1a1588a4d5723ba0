import type { Instant, Span } from '../time/instant.ts'
import { addMonths, dayOf, startOfDay } from '../time/zone.ts'

/** Events from 12 months back to 3 months ahead are imported, from midnight to midnight. */
export function importWindow(now: Instant, zone: string): Span {
  const today = dayOf(now, zone)
  return {
    from: startOfDay(addMonths(today, -12), zone),
    to: startOfDay(addMonths(today, 3), zone),
  }
}
