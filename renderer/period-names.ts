// The names of weeks and longer periods. A week that starts on Monday has the number of its ISO week; one that starts on
// another day is named by that day, since the number means little to whoever counts weeks from Sunday.
import { type Period, periodKind, weeksOf } from '../shared/time/period.ts'
import { daysOfWeek, firstDayOf, type Week, type WeekStart } from '../shared/time/week.ts'
import { t, words } from './words.ts'

/** `Week 47`, `Week of Nov 15`. */
export function weekTitle(week: Week, weekStartsOn: WeekStart): string {
  return isNumbered(weekStartsOn)
    ? numberedWeek(week)
    : t('format.week-of', { day: firstShort(week, weekStartsOn) })
}

/** `week 47`, `week of Nov 15`: inside of a sentence or a title. */
export function weekInside(week: Week, weekStartsOn: WeekStart): string {
  return isNumbered(weekStartsOn)
    ? t('format.week-inside', { week: numberOf(week) })
    : t('format.week-of-inside', { day: firstShort(week, weekStartsOn) })
}

/** `Week 47`, on whichever day it starts: for somebody who typed the number. */
export function numberedWeek(week: Week): string {
  return t('format.week', { week: numberOf(week) })
}

/** `W47`, `Nov 15`: for the axis of a chart. */
export function weekShort(week: Week, weekStartsOn: WeekStart): string {
  return isNumbered(weekStartsOn)
    ? t('trends.week-short', { week: week.slice(6) })
    : firstShort(week, weekStartsOn)
}

/** `2026 W47`, `Nov 15, 2026`: if there are weeks of more than one year. */
export function weekShortWithYear(week: Week, weekStartsOn: WeekStart): string {
  return isNumbered(weekStartsOn)
    ? t('trends.week-short-year', { year: week.slice(0, 4), week: week.slice(6) })
    : words().date(firstDayOf(week, weekStartsOn), 'day, month short, year')
}

/** The year that belongs to the name: that of the ISO week, or of its first day. */
export function weekYear(week: Week, weekStartsOn: WeekStart): string {
  return (isNumbered(weekStartsOn) ? week : firstDayOf(week, weekStartsOn)).slice(0, 4)
}

/** `16–22 November 2026`. */
export function weekRange(week: Week, weekStartsOn: WeekStart): string {
  const days = daysOfWeek(week, weekStartsOn)
  const [first = '', last = ''] = [days[0], days[6]]
  return words().dates(first, last)
}

/** `Q4 2026`. */
export function quarterTitle(quarter: Period): string {
  return t('format.quarter', { quarter: quarter.slice(6), year: quarter.slice(0, 4) })
}

/** `week 47`, `November 2026` or `Q4 2026`. */
export function periodTitle(period: Period, weekStartsOn: WeekStart): string {
  switch (periodKind(period)) {
    case 'week':
      return weekInside(period, weekStartsOn)
    case 'month':
      return words().date(`${period}-01`, 'month, year')
    case 'quarter':
      return quarterTitle(period)
  }
}

/** The days of a week; the weeks of anything longer, `weeks 45–48`, or its days where weeks have no number. */
export function periodRange(period: Period, weekStartsOn: WeekStart): string {
  const weeks = weeksOf(period)
  const [first = period, last = period] = [weeks[0], weeks.at(-1)]
  if (weeks.length === 1) return weekRange(first, weekStartsOn)
  if (isNumbered(weekStartsOn)) {
    return t('format.weeks', { first: numberOf(first), last: numberOf(last) })
  }
  const lastDay = daysOfWeek(last, weekStartsOn).at(-1) ?? ''
  return words().dates(firstDayOf(first, weekStartsOn), lastDay)
}

function isNumbered(weekStartsOn: WeekStart): boolean {
  return weekStartsOn === 1
}

function numberOf(week: Week): number {
  return Number(week.slice(6))
}

function firstShort(week: Week, weekStartsOn: WeekStart): string {
  return words().date(firstDayOf(week, weekStartsOn), 'day, month short')
}
