// Weeks are named by their ISO week, `2026-W47`, whichever weekday they start on (accounting.md, head).
import { Temporal } from 'temporal-polyfill'
import type { Instant, Span } from './instant.ts'
import { addDays, type Day, dayOf, startOfDay } from './zone.ts'

/** The first day of a week: Monday, Saturday or Sunday. */
export type WeekStart = 1 | 6 | 7

/** An ISO week, `2026-W47`. */
export type Week = string & { readonly __week?: never }

/** The zone and the first day of the week: what turns a week's name into instants. */
export interface Calendar {
  readonly zone: string
  readonly weekStartsOn: WeekStart
}

const weekName = /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])$/

/** Whether the text names a week that exists: `2026-W53` does, `2025-W53` does not. */
export function isWeek(text: string): boolean {
  return weekName.test(text) && weekOfMonday(mondayOf(text)) === text
}

/** The first day of a week: its ISO Monday, or the Sunday or Saturday just before that Monday. */
export function firstDayOf(week: Week, weekStartsOn: WeekStart): Day {
  return addDays(mondayOf(week), -daysBeforeMonday(weekStartsOn))
}

/** From 00:00 local time of the first day to 00:00 seven days later: 167 to 169 hours. */
export function weekSpan(week: Week, { zone, weekStartsOn }: Calendar): Span {
  const first = firstDayOf(week, weekStartsOn)
  return { from: startOfDay(first, zone), to: startOfDay(addDays(first, 7), zone) }
}

/** The week a date falls in. */
export function weekOfDay(day: Day, weekStartsOn: WeekStart): Week {
  const shifted = Temporal.PlainDate.from(addDays(day, daysBeforeMonday(weekStartsOn)))
  return weekOfMonday(shifted.subtract({ days: shifted.dayOfWeek - 1 }).toString())
}

/** The week an instant falls in. */
export function weekOf(at: Instant, { zone, weekStartsOn }: Calendar): Week {
  return weekOfDay(dayOf(at, zone), weekStartsOn)
}

/** The week `weeks` later (earlier when negative). */
export function addWeeks(week: Week, weeks: number): Week {
  return weekOfMonday(addDays(mondayOf(week), 7 * weeks))
}

/** How many weeks `to` is after `from`. */
export function weeksBetween(from: Week, to: Week): number {
  return Temporal.PlainDate.from(mondayOf(from)).until(mondayOf(to)).days / 7
}

/** The seven dates of a week, in order. */
export function daysOfWeek(week: Week, weekStartsOn: WeekStart): readonly Day[] {
  const first = firstDayOf(week, weekStartsOn)
  return [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(first, days))
}

function daysBeforeMonday(weekStartsOn: WeekStart): number {
  return weekStartsOn === 1 ? 0 : 8 - weekStartsOn
}

function mondayOf(week: Week): Day {
  const [, year = '', number = ''] = weekName.exec(week) ?? []
  // 4 January is always in week 1 (ISO 8601).
  const inFirstWeek = Temporal.PlainDate.from(`${year}-01-04`)
  return inFirstWeek
    .subtract({ days: inFirstWeek.dayOfWeek - 1 })
    .add({ weeks: Number(number) - 1 })
    .toString()
}

function weekOfMonday(monday: Day): Week {
  const { weekOfYear = 0, yearOfWeek = 0 } = Temporal.PlainDate.from(monday)
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`
}
