// Moving an entry or a planned block and its ends in steps of five minutes, by keys or by the pointer.
import { addSeconds, type Instant, instant, type Span } from '../../shared/time/instant.ts'
import { daysLater } from '../../shared/time/zone.ts'
import type { Stretch } from './lanes.ts'

export const stepSeconds = 300

/** Which part of an entry is moved. */
export type ShiftPart = 'move' | 'start' | 'end'

/** New times of an entry that are not saved yet. */
export interface Shift extends Stretch {
  readonly id: string
}

/** The times after a part was moved by some seconds, on the nearest five minutes; never shorter than one step. */
export function shifted({ start, end }: Stretch, part: ShiftPart, seconds: number): Stretch {
  const step = (at: Instant) => instant(Math.round((at + seconds) / stepSeconds) * stepSeconds)
  switch (part) {
    case 'move':
      return { start: step(start), end: instant(step(start) + end - start) }
    case 'start':
      return { start: instant(Math.min(step(start), end - stepSeconds)), end }
    case 'end':
      return { start, end: instant(Math.max(step(end), start + stepSeconds)) }
  }
}

/** The part of the seconds that keeps the moved part within the hours shown; too long a stretch begins with them. */
export function within(
  { start, end }: Stretch,
  part: ShiftPart,
  seconds: number,
  shown: Span,
): number {
  const least = part === 'end' ? Number.NEGATIVE_INFINITY : shown.from - start
  const most = part === 'start' ? Number.POSITIVE_INFINITY : shown.to - end
  return Math.max(Math.min(seconds, most), least)
}

/** The times on another day by the same clock, as long as before. */
export function daysAway({ start, end }: Stretch, days: number, zone: string): Stretch {
  const moved = daysLater(start, days, zone)
  return { start: moved, end: addSeconds(moved, end - start) }
}

/**
 * Where to split an entry: at the current time if that is inside, otherwise in the middle, on five minutes if possible.
 */
export function splitPoint({ start, end }: Stretch, at: Instant): Instant {
  if (at > start && at < end) return at
  const middle = (start + end) / 2
  const rounded = instant(Math.round(middle / stepSeconds) * stepSeconds)
  return rounded > start && rounded < end ? rounded : instant(middle)
}
