// Which events are working time at all. What is left out is said, with the reason.
import type { Occurrence } from '../calendar/occurrence.ts'
import type { CalendarSettings, CountableReason } from '../model/settings.ts'
import { normal } from './classify.ts'

export const leftOutReasons = {
  cancelled: 'cancelled',
  'all-day': 'all-day',
  declined: 'declined by you',
  free: 'marked as free',
  'out-of-office': 'out of office',
  'no-length': 'without a length',
  'no-working-hours': 'all-day outside your working hours',
  dismissed: 'dismissed by you before',
  planned: 'planned by you here',
  excluded: 'excluded by your words',
} as const
export type LeftOutReason = keyof typeof leftOutReasons

/** Why an event does not count as time; `null` where it does. Kinds the person counts are no reason. */
export function leftOutReason(
  occurrence: Occurrence,
  { counted }: CalendarSettings,
): LeftOutReason | null {
  const { cancelled, allDay, answer, outOfOffice, free } = occurrence
  const reasons: readonly [CountableReason, boolean][] = [
    ['cancelled', cancelled],
    ['declined', answer === 'declined'],
    ['out-of-office', outOfOffice],
    ['all-day', allDay],
    // An all-day event is marked as free as a rule: who counts the one counts the other.
    ['free', free && !allDay],
  ]
  const reason = reasons.find(([name, holds]) => holds && !counted.includes(name))
  if (reason) return reason[0]
  return occurrence.end > occurrence.start ? null : 'no-length'
}

/** Whether an event must not be stored at all, by the words in its title. */
export function isExcluded({ summary }: Occurrence, { excludedWords }: CalendarSettings): boolean {
  const title = ` ${normal(summary)} `
  return excludedWords.map(normal).some((words) => words !== '' && title.includes(` ${words} `))
}
