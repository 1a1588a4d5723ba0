// When in the week time of a kind happens: seconds by weekday and hour of local time.
import type { Instant } from '../time/instant.ts'
import { daysOfWeek, type Week, type WeekStart } from '../time/week.ts'
import { addDays, clockTime, startOfDay, weekdayOf } from '../time/zone.ts'
import type { Segment } from '../timeline/segment.ts'

/** Seven days of 24 hours, Monday's first: 168 sums of seconds. */
export type HourSums = readonly number[]

export interface Heatmap {
  readonly strategy: HourSums
  readonly tracked: HourSums
}

export const hoursOfWeek = 168

interface Hour {
  readonly from: Instant
  readonly to: Instant
  /** Its place among the 168. */
  readonly cell: number
}

/** A week's segments by the hour they fall in. An hour the clocks repeat gathers both. */
export function weekHeatmap(
  segments: readonly Segment[],
  isStrategy: (categoryId: string) => boolean,
  week: Week,
  calendar: { readonly zone: string; readonly weekStartsOn: WeekStart },
): Heatmap {
  const strategy = new Array<number>(hoursOfWeek).fill(0)
  const tracked = new Array<number>(hoursOfWeek).fill(0)
  const hours = segments.length === 0 ? [] : hoursOf(week, calendar)
  let first = 0
  for (const { start, end, entry } of segments) {
    while (first < hours.length && (hours[first]?.to ?? end) <= start) first++
    for (let index = first; index < hours.length; index++) {
      const hour = hours[index]
      if (!hour || hour.from >= end) break
      const seconds = Math.min(end, hour.to) - Math.max(start, hour.from)
      tracked[hour.cell] = (tracked[hour.cell] ?? 0) + seconds
      if (isStrategy(entry.categoryId)) strategy[hour.cell] = (strategy[hour.cell] ?? 0) + seconds
    }
  }
  return { strategy, tracked }
}

/** The sums of many weeks. */
export function addHeatmaps(weeks: readonly Heatmap[]): Heatmap {
  const strategy = new Array<number>(hoursOfWeek).fill(0)
  const tracked = new Array<number>(hoursOfWeek).fill(0)
  for (const week of weeks) {
    for (let cell = 0; cell < hoursOfWeek; cell++) {
      strategy[cell] = (strategy[cell] ?? 0) + (week.strategy[cell] ?? 0)
      tracked[cell] = (tracked[cell] ?? 0) + (week.tracked[cell] ?? 0)
    }
  }
  return { strategy, tracked }
}

/** All hours of a week in order, 167 to 169 of them. */
function hoursOf(
  week: Week,
  { zone, weekStartsOn }: { readonly zone: string; readonly weekStartsOn: WeekStart },
): readonly Hour[] {
  return daysOfWeek(week, weekStartsOn).flatMap((day) => {
    const from = startOfDay(day, zone)
    const to = startOfDay(addDays(day, 1), zone)
    const firstCell = 24 * (weekdayOf(day) - 1)
    const isPlain = to - from === 24 * 3600
    const count = Math.ceil((to - from) / 3600)
    return Array.from({ length: count }, (_, index): Hour => {
      const at = (from + 3600 * index) as Instant
      const hour = isPlain ? index : Number(clockTime(at, zone).slice(0, 2))
      return { from: at, to: Math.min(at + 3600, to) as Instant, cell: firstCell + hour }
    })
  })
}
