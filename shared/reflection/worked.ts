// How long the days of a week really were, proposed from the first and last thing recorded on each.

import { type Day, dayOf } from '../time/zone.ts'
import type { Segment } from '../timeline/segment.ts'

export interface WorkedDay {
  readonly day: Day
  /** From the first to the last minute recorded, to the quarter hour. */
  readonly minutes: number
}

const stepMinutes = 15

/** The days with recorded time, in order. A stretch over midnight counts on the day it began. */
export function workedDays(segments: readonly Segment[], zone: string): readonly WorkedDay[] {
  const byDay = new Map<Day, { first: number; last: number }>()
  for (const { start, end } of segments) {
    const day = dayOf(start, zone)
    const known = byDay.get(day)
    byDay.set(day, {
      first: Math.min(known?.first ?? start, start),
      last: Math.max(known?.last ?? end, end),
    })
  }
  return [...byDay]
    .map(([day, { first, last }]) => ({ day, minutes: toStep((last - first) / 60) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}

function toStep(minutes: number): number {
  return Math.round(minutes / stepMinutes) * stepMinutes
}
