// Where an event lies in working time (docs/calendars.md 4.3): an event of whole days or of many hours fills the
// working hours of its days, not the nights.
import type { Occurrence } from '../calendar/occurrence.ts'
import type { Settings } from '../model/settings.ts'
import { workSpans } from '../model/work-hours.ts'
import { DAY } from '../time/civil.ts'
import { addSeconds, type Instant, instant } from '../time/instant.ts'
import { addDays, type Day, dayOf, numberOfDay, startOfDay } from '../time/zone.ts'

export interface Placed {
  readonly recurrenceId: Instant | null
  /**
   * Which day of the event it is, counted from the first; `null` for an event of one day. A timed event counts its days
   * in its own zone, so a day keeps its number wherever the person is; a day before the first is below 0.
   */
  readonly part: number | null
  readonly start: Instant
  readonly end: Instant
}

/** In seconds; nobody works through a timed event that is longer than this. */
const longestTimed = 12 * 3600

/** Whether only the working hours of a timed event's days count. */
export function isLong({ isWholeDays, start, end }: Occurrence): boolean {
  return !isWholeDays && end - start > longestTimed
}

/**
 * One stretch for a timed event. For an event of whole days, or a long one, one stretch per working day and none on
 * days off.
 */
export function placesOf(
  occurrence: Occurrence,
  settings: Pick<Settings, 'zone' | 'workHours'>,
): readonly Placed[] {
  const { isWholeDays, start, end, recurrenceId, firstDay } = occurrence
  const isTimed = !isWholeDays
  if (isTimed && !isLong(occurrence)) return [{ recurrenceId, part: null, start, end }]
  const days = isTimed
    ? daysBetween(start, end, settings.zone)
    : wholeDays(occurrence, settings.zone)
  return days.flatMap((day, index) => {
    const spans = workSpans(day, settings)
    const first = spans[0]
    const last = spans.at(-1)
    if (!first || !last) return []
    const from = isTimed ? Math.max(first.from, start) : first.from
    const to = isTimed ? Math.min(last.to, end) : last.to
    if (to <= from) return []
    const isOne = days.length === 1
    return [
      {
        recurrenceId: isOne ? recurrenceId : startOfDay(day, settings.zone),
        part: isOne ? null : isTimed ? numberOfDay(day) - firstDay : index,
        start: instant(from),
        end: instant(to),
      },
    ]
  })
}

/** The days of an event of whole days; an event from midnight to midnight in another zone has as many. */
function wholeDays({ allDay, start, end }: Occurrence, zone: string): readonly Day[] {
  if (allDay) return daysBetween(start, end, zone)
  const first = dayOf(addSeconds(start, DAY / 2), zone)
  const count = Math.max(1, Math.round((end - start) / DAY))
  return Array.from({ length: Math.min(count, mostDays) }, (_, index) => addDays(first, index))
}

/** Longer than any import window. */
const mostDays = 1000

function daysBetween(start: Instant, end: Instant, zone: string): readonly Day[] {
  const days: Day[] = []
  for (let day = dayOf(start, zone); startOfDay(day, zone) < end; day = addDays(day, 1)) {
    days.push(day)
  }
  return days
}
