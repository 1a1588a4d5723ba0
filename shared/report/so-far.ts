// A week still under way is shown "so far": its baseline counts in proportion to the working time that has passed.
import type { Settings } from '../model/settings.ts'
import { workSpans } from '../model/work-hours.ts'
import { type Instant, instant, type Span, totalSeconds } from '../time/instant.ts'
import { daysOfWeek, type Week, weekSpan } from '../time/week.ts'

/**
 * The share of a week's baseline that counts at `now`, 0 to 1: the scheduled working time that has passed, over that of
 * the week. Without a schedule, the length of the week stands in for it.
 */
export function baselineScale(settings: Settings, week: Week, now: Instant): number {
  const period = weekSpan(week, settings)
  if (now >= period.to) return 1
  if (now <= period.from) return 0
  const scheduled = daysOfWeek(week, settings.weekStartsOn).flatMap((day) =>
    workSpans(day, settings),
  )
  const spans = scheduled.length > 0 ? scheduled : [period]
  return totalSeconds(spans.map((span) => before(span, now))) / totalSeconds(spans)
}

function before({ from, to }: Span, now: Instant): Span {
  return { from, to: instant(Math.max(from, Math.min(to, now))) }
}
