// Which events take the person's time at all (docs/calendars.md 4). Those left out are reported with a reason.
import type { Occurrence } from '../calendar/occurrence.ts'
import type { CalendarSettings, CountableReason } from '../model/settings.ts'

export type LeftOutReason =
  | 'cancelled'
  | 'all-day'
  | 'declined'
  | 'delegated'
  | 'free'
  | 'out-of-office'
  | 'working-location'
  | 'no-length'
  | 'no-working-hours'
  | 'dismissed'
  | 'planned'
  | 'excluded'
  | 'copy'

/** Why an event does not count as time; `null` if it does. Kinds the person chose to count are not a reason. */
export function leftOutReason(
  occurrence: Occurrence,
  { counted }: CalendarSettings,
): LeftOutReason | null {
  const { cancelled, isWholeDays, answer, outOfOffice, isWorkingLocation, free } = occurrence
  const reasons: readonly [LeftOutReason, CountableReason, boolean][] = [
    ['cancelled', 'cancelled', cancelled],
    ['declined', 'declined', answer === 'declined'],
    ['delegated', 'declined', answer === 'delegated'],
    ['out-of-office', 'out-of-office', outOfOffice],
    ['working-location', 'out-of-office', isWorkingLocation],
    ['all-day', 'all-day', isWholeDays],
    // All-day events are usually marked as free, so counting all-day events includes those.
    ['free', 'free', free && !isWholeDays],
  ]
  const reason = reasons.find(([, kind, holds]) => holds && !counted.includes(kind))
  if (reason) return reason[0]
  return occurrence.end > occurrence.start ? null : 'no-length'
}
