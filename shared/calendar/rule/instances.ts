// Expands a rule period by period (RFC 5545 3.3.10) in local time; clock changes are left to the zone. Without COUNT it
// jumps to the span that is asked for.

import { civilDay, DAY } from '../../time/civil.ts'
import type { Budget } from '../budget.ts'
import { type DayRule, dayRule } from './days.ts'
import { places } from './positions.ts'
import type { LocalSpan, Rule } from './rule.ts'
import { steadyInstances, steadyStep } from './steady.ts'
import { subDailyInstances } from './sub-daily.ts'
import { type Times, timesOf } from './times.ts'
import { weekStartOf, weekYearOf } from './weeks.ts'

/**
 * The instances of a rule within `span`, ascending, for a series that starts at `start` (local seconds). DTSTART is
 * included only if the rule yields it. UNTIL is left to the caller, who knows the zone.
 */
export function ruleInstances(
  rule: Rule,
  start: number,
  span: LocalSpan,
  budget: Budget,
): Iterable<number> {
  const step = steadyStep(rule, start)
  if (step !== null) return steadyInstances(step, rule.count, start, span, budget)
  const subDaily =
    rule.frequency === 'hourly' || rule.frequency === 'minutely' || rule.frequency === 'secondly'
  return subDaily
    ? subDailyInstances(rule, start, span, budget)
    : dailyAndLonger(rule, start, span, budget)
}

function* dailyAndLonger(
  rule: Rule,
  start: number,
  span: LocalSpan,
  budget: Budget,
): Generator<number> {
  const days = dayRule(rule, Math.floor(start / DAY))
  const times = timesOf(rule, start)
  const periods = periodsOf(rule, Math.floor(start / DAY), days)
  const from = Math.max(start, span.from)
  let index = firstPeriod(rule, periods, from)
  let counted = 0
  for (; periods.startOf(index) * DAY <= span.to; index++) {
    if (!budget.step()) return
    // COUNT has to see every instance since DTSTART.
    const earliest = rule.count === null ? from : start
    for (const local of instancesOfPeriod(rule, periods.daysOf(index), times, earliest, budget)) {
      if (local > span.to) return
      if (rule.count !== null && counted++ >= rule.count) return
      if (local >= from) yield local
    }
  }
}

interface Periods {
  /** A day on or before every day of the period. */
  startOf(index: number): number
  daysOf(index: number): readonly number[]
  /** Days from one period to the next, as a lower bound. */
  readonly longest: number
}

function periodsOf(rule: Rule, startDay: number, days: DayRule): Periods {
  const { interval } = rule
  if (rule.frequency === 'daily') {
    const day = (index: number) => startDay + index * interval
    return {
      startOf: day,
      daysOf: (index) => (days.allows(day(index)) ? [day(index)] : []),
      longest: interval,
    }
  }
  if (rule.frequency === 'weekly') {
    const first = weekStartOf(startDay, rule.weekStart)
    const week = (index: number) => first + index * 7 * interval
    return { startOf: week, daysOf: (index) => days.ofWeek(week(index)), longest: 7 * interval }
  }
  return rule.frequency === 'monthly'
    ? months(interval, startDay, days)
    : years(rule, startDay, days)
}

function months(interval: number, startDay: number, days: DayRule): Periods {
  const { year, month } = civilDay(startDay)
  const monthAt = (index: number) => year * 12 + month - 1 + index * interval
  return {
    // Divides instead of asking the calendar, because numbers may be far beyond any date.
    startOf: (index) => Math.floor((monthAt(index) - 1970 * 12) * 30.436_875) - 3,
    daysOf: (index) => days.ofMonth(Math.floor(monthAt(index) / 12), (monthAt(index) % 12) + 1),
    longest: 31 * interval,
  }
}

/** With BYWEEKNO, a year consists of whole weeks, and DTSTART is in the year of its week. */
function years(rule: Rule, startDay: number, days: DayRule): Periods {
  const first =
    rule.byWeekNumber.length > 0 ? weekYearOf(startDay, rule.weekStart) : civilDay(startDay).year
  const yearAt = (index: number) => first + index * rule.interval
  return {
    startOf: (index) => Math.floor((yearAt(index) - 1970) * 365.2425) - 8,
    daysOf: (index) => days.ofYear(yearAt(index)),
    longest: 366 * rule.interval,
  }
}

function firstPeriod(rule: Rule, periods: Periods, from: number): number {
  if (rule.count !== null) return 0
  const days = Math.floor(from / DAY) - periods.startOf(0)
  return Math.max(0, Math.floor(days / periods.longest) - 1)
}

function* instancesOfPeriod(
  rule: Rule,
  days: readonly number[],
  times: Times,
  earliest: number,
  budget: Budget,
): Generator<number> {
  const length = days.length * times.length
  const at = (place: number) =>
    (days[Math.floor(place / times.length)] ?? 0) * DAY + times.at(place % times.length)
  if (rule.bySetPosition.length > 0) {
    for (const place of places(rule.bySetPosition, length)) {
      if (at(place) >= earliest) yield at(place)
    }
    return
  }
  const firstDay = days.findIndex((day) => (day + 1) * DAY > earliest)
  if (firstDay < 0) return
  for (let place = firstDay * times.length; place < length; place++) {
    if (!budget.step()) return
    if (at(place) >= earliest) yield at(place)
  }
}
