// The free working time of a week, and the slots in it worth booking.

import type { Config } from '../model/document.ts'
import { workSpans } from '../model/work-hours.ts'
import type { Instant, Span } from '../time/instant.ts'
import { daysOfWeek, type Week } from '../time/week.ts'
import { clockTime, dayOf } from '../time/zone.ts'
import { freeStretches } from './free.ts'
import { proposeSlots } from './propose.ts'

/** The working time of a week after `now` that is beside everything in `busy`, in order. */
export function freeInWeek(
  { settings }: Pick<Config, 'settings'>,
  week: Week,
  busy: readonly Span[],
  now: Instant,
): readonly Span[] {
  const work = daysOfWeek(week, settings.weekStartsOn).flatMap((day) => workSpans(day, settings))
  return freeStretches(work, busy, settings.calendar.slots.bufferMinutes, now)
}

/** Slots of `free` that together give the time needed, or as much of it as fits, in order. */
export function slotsIn(
  free: readonly Span[],
  neededSeconds: number,
  { settings }: Pick<Config, 'settings'>,
): readonly Span[] {
  const { zone, calendar } = settings
  return proposeSlots({
    free,
    neededSeconds,
    settings: calendar.slots,
    dayOf: (at) => dayOf(at, zone),
    hourOf: (at) => hourOf(at, zone),
  })
}

function hourOf(at: Instant, zone: string): number {
  const [hours = 0, minutes = 0] = clockTime(at, zone).split(':').map(Number)
  return hours + minutes / 60
}
