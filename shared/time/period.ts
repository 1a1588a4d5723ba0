// Periods of whole weeks: a week, or the month or quarter that its Thursday is in (as ISO 8601 assigns weeks to years),
// so that every week belongs to exactly one of each.
import { addWeeks, firstDayOf, isWeek, type Week, weekOfDay } from './week.ts'
import { addDays, addMonths, type Day } from './zone.ts'

export const periodKinds = ['week', 'month', 'quarter'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** `2026-W47`, `2026-11` or `2026-Q4`. */
export type Period = string & { readonly __period?: never }

const monthName = /^\d{4}-(0[1-9]|1[0-2])$/
const quarterName = /^\d{4}-Q[1-4]$/

export function isPeriod(text: string): boolean {
  return monthName.test(text) || quarterName.test(text) || isWeek(text)
}

export function periodKind(period: Period): PeriodKind {
  if (monthName.test(period)) return 'month'
  return quarterName.test(period) ? 'quarter' : 'week'
}

/** The period of a kind that a week belongs to. */
export function periodOf(week: Week, kind: PeriodKind): Period {
  const thursday = addDays(firstDayOf(week, 1), 3)
  const month = Number(thursday.slice(5, 7))
  switch (kind) {
    case 'week':
      return week
    case 'month':
      return thursday.slice(0, 7)
    case 'quarter':
      return `${thursday.slice(0, 4)}-Q${Math.ceil(month / 3)}`
  }
}

/** The weeks of a period, in order. */
export function weeksOf(period: Period): readonly Week[] {
  const kind = periodKind(period)
  if (kind === 'week') return [period]
  const weeks: Week[] = []
  const first = weekOfDay(firstDay(period), 1)
  // The first days of a month may belong to the last week of the one before.
  // After the last week that has a name, no week is one.
  for (let week = first; isWeek(week) && periodOf(week, kind) <= period; week = addWeeks(week, 1)) {
    if (periodOf(week, kind) === period) weeks.push(week)
  }
  return weeks
}

/** The period `steps` later (earlier when negative). */
export function addPeriods(period: Period, steps: number): Period {
  switch (periodKind(period)) {
    case 'week':
      return addWeeks(period, steps)
    case 'month':
      return addMonths(firstDay(period), steps).slice(0, 7)
    case 'quarter':
      return quarterOf(addMonths(firstDay(period), 3 * steps))
  }
}

/** The first day of the month or quarter. */
function firstDay(period: Period): Day {
  if (periodKind(period) === 'month') return `${period}-01`
  const month = 3 * Number(period.slice(6)) - 2
  return `${period.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
}

function quarterOf(day: Day): Period {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}
