// What the grid of a week draws: the marks of its days in columns, the hours they need, and the way from one to another.

import type { FocusBlock } from '../../shared/model/block.ts'
import type { Config } from '../../shared/model/document.ts'
import type { DayData } from '../../shared/report/periods.ts'
import { hoursOfDay } from '../../shared/time/day-hours.ts'
import { type Instant, instant, type Span } from '../../shared/time/instant.ts'
import { clockTime } from '../../shared/time/zone.ts'
import { dayMarks, type Mark, usualHours } from './day-marks.ts'
import { type Placed, place, type Stretch } from './lanes.ts'
import type { Movable } from './use-shift.ts'

export interface GridMark extends Placed<Mark> {
  /** The day it is drawn on, counted from the first of the week. */
  readonly column: number
  /** The rest of what began on a day before: the keyboard reaches it where it begins. */
  readonly isRest: boolean
}

/** The marks of each day with their lanes, in order of time; what runs over midnight has one on each day. */
export function weekMarks(
  days: readonly DayData[],
  config: Config,
  block: FocusBlock | null,
  at: Instant,
): readonly GridMark[] {
  const seen = new Set<string>()
  return days.flatMap((data, column) =>
    place(dayMarks(data, config, block, at)).map((placed): GridMark => {
      const isRest = seen.has(placed.item.id)
      seen.add(placed.item.id)
      return { ...placed, column, isRest }
    }),
  )
}

/** What is moved to another day is the same button as before. */
export function keyOf({ item, column, isRest }: GridMark): string {
  return isRest ? `${item.id} ${column}` : item.id
}

/** What can be moved in these days, each once. */
export function movableIn(days: readonly DayData[]): Movable {
  const once = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] => [
    ...new Map(rows.map((row) => [row.id, row])).values(),
  ]
  return {
    entries: once(days.flatMap(({ entries }) => entries)),
    planned: once(days.flatMap(({ planned }) => planned)),
  }
}

/** The lines of the hours shown, for each day those of its own clock; `first` is the hour of the topmost. */
export interface GridHours {
  readonly first: number
  readonly lines: readonly (readonly Instant[])[]
}

/** The usual hours, extended to whole hours of the clock so that every stretch of every day fits in. */
export function gridHours(
  days: readonly DayData[],
  stretches: readonly Stretch[],
  zone: string,
): GridHours {
  const hours = days.map(({ day }) => hoursOfDay(day, zone))
  let first: number = usualHours.from
  let last: number = usualHours.to
  for (const [column, { from, to }] of days.entries()) {
    const own = hours[column] ?? []
    for (const { start, end } of stretches) {
      if (start >= to || end <= from) continue
      first = Math.min(
        first,
        Math.max(
          0,
          own.findLastIndex((hour) => hour <= start),
        ),
      )
      const reached = own.findIndex((hour) => hour >= end)
      last = Math.max(last, reached < 0 ? 24 : reached)
    }
  }
  return { first, lines: hours.map((own) => own.slice(first, last + 1)) }
}

/** Where new times are drawn: on the first day they touch, cut at its midnights; `null` if they touch none. */
export function placeOnGrid(
  { start, end }: Stretch,
  days: readonly DayData[],
): (Stretch & { readonly column: number }) | null {
  const column = days.findIndex(({ from, to }) => start < to && end > from)
  const day = days[column]
  if (!day) return null
  return {
    column,
    start: instant(Math.max(start, day.from)),
    end: instant(Math.min(end, day.to)),
  }
}

/** Something that can have the focus. */
export interface Stop {
  readonly id: string
  readonly column: number
  readonly start: Instant
}

/** The focus of a grid walks through these, in order of time: entries, planned blocks and gaps. */
export function gridStops(
  marks: readonly GridMark[],
  gaps: readonly (readonly Span[])[],
  idOfGap: (gap: Span) => string,
): readonly Stop[] {
  const pressed = marks
    .filter(({ item, isRest }) => !isRest && (item.entry !== null || item.planned !== null))
    .map(({ item, column }) => ({ id: item.id, column, start: item.start }))
  const open = gaps.flatMap((own, column) =>
    own.map((gap) => ({ id: idOfGap(gap), column, start: gap.from })),
  )
  return [...pressed, ...open].toSorted((a, b) => a.start - b.start)
}

/** The stop nearest in time of day on the next day, in a direction, that has any; `null` if none has. */
export function stopBeside(
  stops: readonly Stop[],
  from: string,
  step: -1 | 1,
  zone: string,
): string | null {
  const here = stops.find(({ id }) => id === from)
  if (!here) return null
  const further = stops.filter(({ column }) => (column - here.column) * step > 0)
  const days = further.map(({ column }) => column)
  const day = step > 0 ? Math.min(...days) : Math.max(...days)
  const apart = ({ start }: Stop) => Math.abs(minuteOf(start, zone) - minuteOf(here.start, zone))
  const [nearest] = further
    .filter(({ column }) => column === day)
    .toSorted((a, b) => apart(a) - apart(b))
  return nearest?.id ?? null
}

function minuteOf(at: Instant, zone: string): number {
  const [hours = 0, minutes = 0] = clockTime(at, zone).split(':').map(Number)
  return hours * 60 + minutes
}
