// When in the week time of one kind happens: seconds by weekday and hour of local time.
import { DAY } from '../time/civil.ts'
import type { Instant, Span } from '../time/instant.ts'
import { midnightsOf, type Week, type WeekZone } from '../time/week.ts'
import { clockTime } from '../time/zone.ts'
import type { Segment } from '../timeline/segment.ts'

/** Seven days of 24 hours, Monday's first: 168 sums of seconds. */
export type HourSums = readonly number[]

export interface Heatmap {
  readonly strategy: HourSums
  readonly tracked: HourSums
}

const hoursOfWeek = 168

/** A week's segments by hour. An hour that the clocks repeat collects both. */
export function weekHeatmap(
  segments: readonly Segment[],
  isStrategy: (categoryId: string) => boolean,
  week: Week,
  weekZone: WeekZone,
): Heatmap {
  const strategy = new Array<number>(hoursOfWeek).fill(0)
  const tracked = new Array<number>(hoursOfWeek).fill(0)
  const days = daysOf(week, weekZone)
  for (const { start, end, entry } of segments) {
    const isStrategic = isStrategy(entry.categoryId)
    for (const { from, to, cellAt } of days) {
      if (from >= end) break
      if (to <= start) continue
      const last = Math.min(end, to)
      for (let at = Math.max(start, from); at < last; ) {
        const hourEnd = Math.min(last, from + 3600 * (Math.floor((at - from) / 3600) + 1))
        const cell = cellAt(at)
        tracked[cell] = (tracked[cell] ?? 0) + hourEnd - at
        if (isStrategic) strategy[cell] = (strategy[cell] ?? 0) + hourEnd - at
        at = hourEnd
      }
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

/** An hour of this much in all shows its colour in full, however little the others have. */
const enoughSeconds = 3600

/** A field with next to no time behind it is still seen. */
const faintest = 0.2

/**
 * How strongly an hour shows, 0 to 1, by the time behind it: in full from an hour in all, and from a quarter of what the
 * fullest hour of the week has.
 */
export function heatStrength(cell: number, { tracked }: Heatmap): number {
  const own = tracked[cell] ?? 0
  if (own === 0) return 0
  const enough = Math.max(enoughSeconds, Math.max(...tracked) / 4)
  return Math.min(1, Math.max(faintest, own / enough))
}

interface DayOfHours extends Span {
  /** The index among the 168 of an hour of this day. */
  readonly cellAt: (at: number) => number
}

/** The seven days of a week; the time of day is looked up only on a day when the clocks change. */
function daysOf(week: Week, weekZone: WeekZone): readonly DayOfHours[] {
  const midnights = midnightsOf(week, weekZone)
  const firstWeekday = weekZone.weekStartsOn
  return [0, 1, 2, 3, 4, 5, 6].map((day) => {
    const from = midnights[day] ?? (0 as Instant)
    const to = midnights[day + 1] ?? from
    const firstCell = 24 * ((firstWeekday - 1 + day) % 7)
    const isPlain = to - from === DAY
    return {
      from,
      to,
      cellAt: (at) => {
        const hour = isPlain
          ? Math.floor((at - from) / 3600)
          : Number(clockTime(at as Instant, weekZone.zone).slice(0, 2))
        return firstCell + hour
      },
    }
  })
}
