// Where an event lies in time as work: an all-day event fills the working hours of its days, not the night.
import type { Occurrence } from '../calendar/occurrence.ts'
import type { Settings } from '../model/settings.ts'
import { workSpans } from '../report/so-far.ts'
import type { Instant } from '../time/instant.ts'
import { addDays, type Day, dayOf, startOfDay } from '../time/zone.ts'

export interface Placed {
  readonly recurrenceId: Instant | null
  readonly start: Instant
  readonly end: Instant
}

/** One stretch for a timed event; for an all-day event one a working day, none on days off. */
export function placesOf(
  occurrence: Occurrence,
  settings: Pick<Settings, 'zone' | 'workHours'>,
): readonly Placed[] {
  const { allDay, start, end, recurrenceId } = occurrence
  if (!allDay) return [{ recurrenceId, start, end }]
  const days = daysBetween(start, end, settings.zone)
  return days.flatMap((day) => {
    const spans = workSpans(day, settings)
    const first = spans[0]
    const last = spans.at(-1)
    if (!first || !last) return []
    // Each day of several is an event of its own, told apart by the instant it begins at.
    const id = days.length > 1 ? startOfDay(day, settings.zone) : recurrenceId
    return [{ recurrenceId: id, start: first.from, end: last.to }]
  })
}

function daysBetween(start: Instant, end: Instant, zone: string): readonly Day[] {
  const days: Day[] = []
  for (let day = dayOf(start, zone); startOfDay(day, zone) < end; day = addDays(day, 1)) {
    days.push(day)
  }
  return days
}
