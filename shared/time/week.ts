// Weeks are named by their ISO week, `2026-W47`, whichever weekday they start on.
import { civilDay, dayNumber, weekday } from './civil.ts'
import type { Instant, Span } from './instant.ts'
import { type Day, dayOf, dayOfNumber, numberOfDay, startOfDayNumber } from './zone.ts'

/** The first day of a week: Monday, Saturday or Sunday. */
export type WeekStart = 1 | 6 | 7

/** An ISO week, `2026-W47`. */
export type Week = string & { readonly __week?: never }

/** The zone and the first day of the week: what turns a week's name into instants. */
export interface WeekZone {
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
  return dayOfNumber(mondayOf(week) - daysBeforeMonday(weekStartsOn))
}

/** From 00:00 local time of the first day to 00:00 seven days later: 167 to 169 hours. */
export function weekSpan(week: Week, { zone, weekStartsOn }: WeekZone): Span {
  const first = mondayOf(week) - daysBeforeMonday(weekStartsOn)
  return { from: startOfDayNumber(first, zone), to: startOfDayNumber(first + 7, zone) }
}

/** The starts of the week's seven days and that of the day after it: eight instants. */
export function midnightsOf(week: Week, { zone, weekStartsOn }: WeekZone): readonly Instant[] {
  const first = mondayOf(week) - daysBeforeMonday(weekStartsOn)
  const midnights: Instant[] = []
  for (let day = 0; day <= 7; day++) midnights.push(startOfDayNumber(first + day, zone))
  return midnights
}

/** The week a date falls in. */
export function weekOfDay(day: Day, weekStartsOn: WeekStart): Week {
  const shifted = numberOfDay(day) + daysBeforeMonday(weekStartsOn)
  return weekOfMonday(shifted - daysAfterMonday(shifted))
}

/** The week an instant falls in. */
export function weekOf(at: Instant, { zone, weekStartsOn }: WeekZone): Week {
  return weekOfDay(dayOf(at, zone), weekStartsOn)
}

/** The week `weeks` later (earlier when negative). */
export function addWeeks(week: Week, weeks: number): Week {
  return weekOfMonday(mondayOf(week) + 7 * weeks)
}

/** How many weeks `to` is after `from`. */
export function weeksBetween(from: Week, to: Week): number {
  return (mondayOf(to) - mondayOf(from)) / 7
}

/** The seven dates of a week, in order. */
export function daysOfWeek(week: Week, weekStartsOn: WeekStart): readonly Day[] {
  const first = mondayOf(week) - daysBeforeMonday(weekStartsOn)
  return [0, 1, 2, 3, 4, 5, 6].map((days) => dayOfNumber(first + days))
}

function daysBeforeMonday(weekStartsOn: WeekStart): number {
  return weekStartsOn === 1 ? 0 : 8 - weekStartsOn
}

/** The day number of the week's ISO Monday. */
function mondayOf(week: Week): number {
  const [, year = '', number = ''] = weekName.exec(week) ?? []
  // 4 January is always in week 1 (ISO 8601).
  const inFirstWeek = dayNumber(Number(year), 1, 4)
  return inFirstWeek - daysAfterMonday(inFirstWeek) + 7 * (Number(number) - 1)
}

/** The week a Monday begins: that of the year its Thursday lies in. */
function weekOfMonday(monday: number): Week {
  const thursday = monday + 3
  const { year } = civilDay(thursday)
  const number = 1 + Math.floor((thursday - dayNumber(year, 1, 1)) / 7)
  return `${String(year).padStart(4, '0')}-W${String(number).padStart(2, '0')}`
}

function daysAfterMonday(number: number): number {
  return (weekday(number) + 6) % 7
}
