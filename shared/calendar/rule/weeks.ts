// Weeks by number (RFC 5545 3.3.10, BYWEEKNO; ISO 8601 with any first day): week 1 is the first with four
// days in the year.

import { civilDay, dayNumber, weekday } from '../../time/civil.ts'

/** The first day of the week that `day` is in. */
export function weekStartOf(day: number, weekStart: number): number {
  return day - ((weekday(day) - weekStart + 7) % 7)
}

/** The first day of week 1, which may lie in the year before. */
export function firstWeekOf(year: number, weekStart: number): number {
  // 4 January is always in week 1.
  return weekStartOf(dayNumber(year, 1, 4), weekStart)
}

/** 52 or 53. */
export function weeksInYear(year: number, weekStart: number): number {
  return (firstWeekOf(year + 1, weekStart) - firstWeekOf(year, weekStart)) / 7
}

/** The year a day's week belongs to, which is not always the day's own. */
export function weekYearOf(day: number, weekStart: number): number {
  const { year } = civilDay(day)
  if (day < firstWeekOf(year, weekStart)) return year - 1
  return day >= firstWeekOf(year + 1, weekStart) ? year + 1 : year
}

/** The number of a day's week, and how many weeks its year has. */
export function weekOf(
  day: number,
  weekStart: number,
): { readonly number: number; readonly ofYear: number } {
  const year = weekYearOf(day, weekStart)
  const number = Math.floor((day - firstWeekOf(year, weekStart)) / 7) + 1
  return { number, ofYear: weeksInYear(year, weekStart) }
}
