// The days a rule picks in one period (the table of RFC 5545 3.3.10): the narrowest part given yields the candidates,
// and every other part filters them.

import { civilDay, dayNumber, daysInMonth, daysInYear, weekday } from '../../time/civil.ts'
import type { Rule } from './rule.ts'
import { firstWeekOf, weekOf, weeksInYear } from './weeks.ts'

/** Returns ascending day numbers; see `civil.ts`. */
export interface DayRule {
  ofYear(year: number): readonly number[]
  ofMonth(year: number, month: number): readonly number[]
  ofWeek(firstDay: number): readonly number[]
  /** Whether all parts about days allow this day. */
  allows(day: number): boolean
}

/** The rule about days for a series that starts on `start` (a day number), completed from DTSTART. */
export function dayRule(written: Rule, start: number): DayRule {
  const rule = withDefaults(written, start)
  const allows = dayFilter(rule)
  const allowed = (days: readonly number[]) => days.filter(allows)
  return {
    ofYear: (year) => allowed(sorted(yearCandidates(rule, year))),
    ofMonth: (year, month) => allowed(sorted(monthCandidates(rule, year, month))),
    ofWeek: (firstDay) => allowed(weekCandidates(rule, firstDay)),
    allows,
  }
}

/** DTSTART supplies what the rule leaves open: day of the month, month, day of the week. */
function withDefaults(rule: Rule, start: number): Rule {
  const { month, day } = civilDay(start)
  if (rule.byDay.length > 0 || rule.byMonthDay.length > 0 || rule.byYearDay.length > 0) return rule
  const sameWeekday = { ...rule, byDay: [{ weekday: weekday(start), nth: 0 }] }
  if (rule.frequency === 'weekly') return rule.byWeekNumber.length > 0 ? rule : sameWeekday
  if (rule.frequency === 'monthly') {
    return rule.byWeekNumber.length > 0 ? rule : { ...rule, byMonthDay: [day] }
  }
  if (rule.frequency !== 'yearly') return rule
  if (rule.byWeekNumber.length > 0) return sameWeekday
  const byMonth = rule.byMonth.length > 0 ? rule.byMonth : [month]
  return { ...rule, byMonth, byMonthDay: [day] }
}

function yearCandidates(rule: Rule, year: number): number[] {
  if (rule.byWeekNumber.length > 0) return daysOfWeeks(rule, year)
  if (rule.byYearDay.length > 0) return daysOfYear(rule, year)
  const months = rule.byMonth.length > 0 ? rule.byMonth : allMonths
  return months.flatMap((month) => monthCandidates(rule, year, month))
}

const allMonths: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** Whole weeks of the year by number: the first and the last may reach into the neighbouring years. */
function daysOfWeeks(rule: Rule, year: number): number[] {
  const first = firstWeekOf(year, rule.weekStart)
  const weeks = weeksInYear(year, rule.weekStart)
  const numbers = rule.byWeekNumber
    .map((number) => (number > 0 ? number : weeks + 1 + number))
    .filter((number) => number >= 1 && number <= weeks)
  return numbers.flatMap((number) =>
    Array.from({ length: 7 }, (_, index) => first + (number - 1) * 7 + index),
  )
}

function daysOfYear(rule: Rule, year: number): number[] {
  const length = daysInYear(year)
  const before = dayNumber(year, 1, 1) - 1
  return rule.byYearDay
    .map((number) => (number > 0 ? number : length + 1 + number))
    .filter((number) => number >= 1 && number <= length)
    .map((number) => before + number)
}

function monthCandidates(rule: Rule, year: number, month: number): number[] {
  const length = daysInMonth(year, month)
  const before = dayNumber(year, month, 1) - 1
  if (rule.byMonthDay.length === 0) return Array.from({ length }, (_, index) => before + 1 + index)
  return rule.byMonthDay
    .map((number) => (number > 0 ? number : length + 1 + number))
    .filter((number) => number >= 1 && number <= length)
    .map((number) => before + number)
}

function weekCandidates(rule: Rule, firstDay: number): number[] {
  if (rule.byDay.length === 0) return Array.from({ length: 7 }, (_, index) => firstDay + index)
  const first = weekday(firstDay)
  return sorted(rule.byDay.map((item) => firstDay + ((item.weekday - first + 7) % 7)))
}

/** Ascending and without duplicates: the 31st and the last day can be the same. */
function sorted(days: number[]): number[] {
  days.sort((a, b) => a - b)
  return days.filter((day, index) => day !== days[index - 1])
}

function dayFilter(rule: Rule): (day: number) => boolean {
  const { byMonth, byMonthDay, byYearDay, byWeekNumber } = rule
  const byWeekday = weekdayFilter(rule)
  return (day) => {
    if (byWeekday && !byWeekday(day)) return false
    if (byMonth.length + byMonthDay.length + byYearDay.length + byWeekNumber.length === 0)
      return true
    const date = civilDay(day)
    if (byMonth.length > 0 && !byMonth.includes(date.month)) return false
    if (!fits(byMonthDay, date.day, daysInMonth(date.year, date.month))) return false
    const dayOfYear = day - dayNumber(date.year, 1, 1) + 1
    if (!fits(byYearDay, dayOfYear, daysInYear(date.year))) return false
    const week = weekOf(day, rule.weekStart)
    return fits(byWeekNumber, week.number, week.ofYear)
  }
}

/** Whether a position, counted from either end of `length`, is in the list; an empty list allows all. */
function fits(list: readonly number[], place: number, length: number): boolean {
  return list.length === 0 || list.includes(place) || list.includes(place - length - 1)
}

/** BYDAY; its numbers count within the month or the year, and mean nothing in any other period. */
function weekdayFilter(rule: Rule): ((day: number) => boolean) | null {
  if (rule.byDay.length === 0) return null
  const every = new Set(rule.byDay.filter(({ nth }) => nth === 0).map((item) => item.weekday))
  const numbered = rule.byDay.filter(({ nth }) => nth !== 0)
  const inMonth = rule.frequency === 'monthly' || rule.byMonth.length > 0
  if (
    rule.frequency !== 'monthly' &&
    (rule.frequency !== 'yearly' || rule.byWeekNumber.length > 0)
  ) {
    for (const item of numbered) every.add(item.weekday)
    return (day) => every.has(weekday(day))
  }
  return (day) => {
    const name = weekday(day)
    if (every.has(name)) return true
    return numbered.some((item) => item.weekday === name && isNth(day, item.nth, inMonth))
  }
}

function isNth(day: number, nth: number, inMonth: boolean): boolean {
  const date = civilDay(day)
  const place = inMonth ? date.day : day - dayNumber(date.year, 1, 1) + 1
  const length = inMonth ? daysInMonth(date.year, date.month) : daysInYear(date.year)
  return nth > 0 ? Math.ceil(place / 7) === nth : Math.ceil((length + 1 - place) / 7) === -nth
}
