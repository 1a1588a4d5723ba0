// Working hours as they are written, `09:00-12:30, 13:00-17:30`.
import { type Settings, weekdays } from '../../../shared/model/settings.ts'

const spanForm = /^([01]\d|2[0-3]):([0-5]\d)-(([01]\d|2[0-3]):([0-5]\d)|24:00)$/

/** The spans of a line; `null` for text that is not valid. */
export function readSpans(text: string): readonly string[] | null {
  const spans = text
    .split(',')
    .map((span) => span.replace(/\s/g, '').replace('–', '-'))
    .filter((span) => span !== '')
  const isGood = spans.every((span) => spanForm.test(span) && minutesOf(span) > 0)
  return isGood ? spans : null
}

export function weeklyMinutes(workHours: Settings['workHours']): number {
  return weekdays
    .flatMap((weekday) => workHours[weekday] ?? [])
    .reduce((sum, span) => sum + minutesOf(span), 0)
}

function minutesOf(span: string): number {
  const [from = '', to = ''] = span.split('-')
  return minuteOfDay(to) - minuteOfDay(from)
}

function minuteOfDay(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}
