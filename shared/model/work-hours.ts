// The person's scheduled working hours by weekday, as the settings write them: `09:00-17:30`.
import type { Span } from '../time/instant.ts'
import { type Day, localTime, weekdayOf } from '../time/zone.ts'
import { type Settings, type Weekday, weekdays } from './settings.ts'

const spanText = /^([01]\d|2[0-3]):[0-5]\d-(?:([01]\d|2[0-3]):[0-5]\d|24:00)$/

/** Whether the text is a span within a day such as `09:00-17:30`, with its end after its start. */
export function isWorkSpan(text: string): boolean {
  return spanText.test(text) && text.slice(0, 5) < text.slice(6)
}

/** Minutes of a span such as `09:00-17:30`. */
export function minutesOf(span: string): number {
  const [from = '', to = ''] = span.split('-')
  return minuteOfDay(to) - minuteOfDay(from)
}

function minuteOfDay(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** Scheduled minutes of a week. */
export function weeklyMinutes(workHours: Settings['workHours']): number {
  return weekdays
    .flatMap((weekday) => workHours[weekday] ?? [])
    .reduce((sum, span) => sum + minutesOf(span), 0)
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
