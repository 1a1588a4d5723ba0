// Which events are working time at all. What is left out is said, with the reason.
import type { Occurrence } from '../calendar/occurrence.ts'

export const leftOutReasons = {
  cancelled: 'cancelled',
  'all-day': 'all-day',
  declined: 'declined by you',
  free: 'marked as free',
  'out-of-office': 'out of office',
  'no-length': 'without a length',
  dismissed: 'dismissed by you before',
} as const
export type LeftOutReason = keyof typeof leftOutReasons

/** Why an event does not count as time; `null` where it does. */
export function leftOutReason(occurrence: Occurrence): LeftOutReason | null {
  if (occurrence.cancelled) return 'cancelled'
  if (occurrence.allDay) return 'all-day'
  if (occurrence.answer === 'declined') return 'declined'
  if (occurrence.outOfOffice) return 'out-of-office'
  if (occurrence.free) return 'free'
  return occurrence.end > occurrence.start ? null : 'no-length'
}
