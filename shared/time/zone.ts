// Local time in a named zone. Only this folder knows how clocks change; days are plain dates, `2026-11-20`.
import { Temporal } from 'temporal-polyfill'
import { civilDay, DAY, dayNumber, weekday } from './civil.ts'
import { type Instant, instant, type Span } from './instant.ts'
import { offsetsOf } from './offsets.ts'

/** A calendar date, `2026-11-20`, in whichever zone the caller means. */
export type Day = string & { readonly __day?: never }

/** Whether the name is a zone this machine knows. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** Whether the text is a date that exists, `2026-02-28`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

/** The date at an instant. */
export function dayOf(at: Instant, zone: string): Day {
  return dayOfNumber(Math.floor(localSeconds(at, zone) / DAY))
}

/** 00:00 of the day; where the clocks skip midnight, the first instant of the day. */
export function startOfDay(day: Day, zone: string): Instant {
  return startOfDayNumber(numberOfDay(day), zone)
}

/** The same for a date as a number of days since 1970-01-01. */
export function startOfDayNumber(number: number, zone: string): Instant {
  const midnight = number * DAY
  const offsets = offsetsOf(zone)
  const dayBefore = offsets.at(midnight - DAY)
  if (dayBefore === offsets.at(midnight + DAY)) return (midnight - dayBefore) as Instant
  const start = Temporal.PlainDate.from(dayOfNumber(number)).toZonedDateTime(zone)
  return instant(start.epochMilliseconds / 1000)
}

/** The whole day, 23 to 25 hours long. */
export function daySpan(day: Day, zone: string): Span {
  return { from: startOfDay(day, zone), to: startOfDay(addDays(day, 1), zone) }
}

export function addDays(day: Day, days: number): Day {
  return dayOfNumber(numberOfDay(day) + days)
}

/** ISO weekday, 1 is Monday. */
export function weekdayOf(day: Day): number {
  return weekday(numberOfDay(day)) || 7
}

/** The date as a number of days since 1970-01-01, for arithmetic. */
export function numberOfDay(day: Day): number {
  return dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)))
}

/** The date of such a number. */
export function dayOfNumber(number: number): Day {
  const { year, month, day } = civilDay(number)
  return dayText(year, month, day)
}

/** The date as written, whether or not it exists (`isDay` tells). */
export function dayText(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-')
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

/**
 * The instant of a local time such as `09:30` or `09:30:15`. A time that the clocks skip is read with the offset before
 * the gap, and a time that happens twice is the first of the two (RFC 5545, 3.3.5).
 */
export function localTime(day: Day, time: string, zone: string): Instant {
  if (time === '24:00') return startOfDay(addDays(day, 1), zone)
  const local = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time))
  return instant(local.toZonedDateTime(zone).epochMilliseconds / 1000)
}

/** When the clock next shows `time`, `HH:MM`, after `now`: today, or tomorrow if that time has passed. */
export function nextTime(time: string, now: Instant, zone: string): Instant {
  const day = dayOf(now, zone)
  const today = localTime(day, time, zone)
  return today > now ? today : localTime(addDays(day, 1), time, zone)
}

/** The same time of the clock a number of days later (earlier when negative); where the clocks skip it, just after. */
export function daysLater(at: Instant, days: number, zone: string): Instant {
  const here = Temporal.Instant.fromEpochMilliseconds(at * 1000).toZonedDateTimeISO(zone)
  return instant(here.add({ days }).epochMilliseconds / 1000)
}

/** `HH:MM` at an instant. */
export function clockTime(at: Instant, zone: string): string {
  const minutes = Math.floor(localSeconds(at, zone) / 60)
  return clockText(minutes - Math.floor(minutes / 1440) * 1440)
}

/** `HH:MM` of minutes since midnight. */
export function clockText(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

/** The calendar date `months` later; the last day of the month if it is too short. */
export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString()
}

/** What the wall clock shows, as seconds since 1970 on that clock. */
function localSeconds(at: Instant, zone: string): number {
  return at + offsetsOf(zone).at(at)
}
