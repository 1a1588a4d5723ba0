// A week still under way is shown "so far": its baseline counts as far as the working time has.
import type { Settings, Weekday } from '../model/settings.ts'
import { type Instant, instant, type Span, totalSeconds } from '../time/instant.ts'
import { daysOfWeek, type Week, weekSpan } from '../time/week.ts'
import { type Day, localTime, weekdayOf } from '../time/zone.ts'

const spanText = /^([01]\d|2[0-3]):[0-5]\d-(?:([01]\d|2[0-3]):[0-5]\d|24:00)$/

/** Whether the text is a span of a day such as `09:00-17:30`, its end after its start. */
export function isWorkSpan(text: string): boolean {
  return spanText.test(text) && text.slice(0, 5) < text.slice(6)
}

/** The scheduled working time of a day, in order. */
export function workSpans(
  day: Day,
  settings: Pick<Settings, 'zone' | 'workHours'>,
): readonly Span[] {
  const spans = settings.workHours[String(weekdayOf(day)) as Weekday] ?? []
  return spans.map((text) => ({
    from: localTime(day, text.slice(0, 5), settings.zone),
    to: localTime(day, text.slice(6), settings.zone),
  }))
}

/**
 * The share of a week's baseline that counts at `now`, 0 to 1: the scheduled working time that has
 * passed over the week's. Without a schedule the week's own length stands in for it.
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
