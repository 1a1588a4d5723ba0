// The recurrence set of one event (RFC 5545 3.8.5): DTSTART, RRULE and RDATE less EXRULE and EXDATE, each instant once.

import { DAY } from '../time/civil.ts'
import { type DateList, eachListedDate, type ListedDate } from './dates.ts'
import type { EventRecord } from './event-record.ts'
import { fault } from './fault.ts'
import { Matcher } from './matcher.ts'
import { endOf, type PlacedEvent, zoneOf } from './placed-event.ts'
import { ruleInstances } from './rule/instances.ts'
import { type LocalSpan, parseRule, type Rule, withoutTimes } from './rule/rule.ts'
import type { SeriesContext } from './series-context.ts'
import { nearestDay } from './stamp.ts'
import { FARTHEST_OFFSET } from './zone/zone.ts'

export interface Instance {
  /** On the clock of the event. */
  readonly local: number
  /** Seconds since the epoch. */
  readonly start: number
  readonly end: number
}

/** Instances this many seconds before and after the window are included too. */
export interface Reach {
  readonly back: number
  readonly ahead: number
}

/** Calls `visit` for the instances near the window until it returns false; tells whether it never did. */
export function eachInstance(
  event: PlacedEvent,
  reach: Reach,
  context: SeriesContext,
  visit: (instance: Instance) => boolean,
): boolean {
  const { record } = event
  const wanted = wantedSpan(event, reach, context)
  const excluded = exclusions(event, wanted, context)
  const seen = new Set<number>()
  const once = (local: number, start: number, end: number) => {
    if (seen.has(start) || start < wanted.from || start > wanted.to) return true
    if (excluded.has(local, start)) return true
    seen.add(start)
    return visit({ local, start, end })
  }
  // DTSTART counts even if its rule does not yield it, because it is the first instance.
  if (!once(event.local, event.start, endOf(event, event.local, event.start))) return false
  for (const text of record.rules) {
    for (const local of localInstances(text, event, wanted, context)) {
      const start = event.zone.toInstant(local)
      if (!once(local, start, endOf(event, local, start))) return false
    }
  }
  return listedInstances(event, context).every(({ local, start, end }) => once(local, start, end))
}

function wantedSpan(event: PlacedEvent, reach: Reach, context: SeriesContext): LocalSpan {
  const { days, seconds } = event.length
  const back = Math.max(reach.back, days * DAY + seconds)
  return {
    from: context.window.from - back,
    to: context.window.to + reach.ahead,
  }
}

function exclusions(event: PlacedEvent, wanted: LocalSpan, context: SeriesContext): Matcher {
  const { record } = event
  const excluded = new Matcher(event, context.zones)
  for (const list of record.excludedDates) {
    visitDates('EXDATE', list, context.limits.dates, record, context, (date) =>
      excluded.add(date.start, record),
    )
  }
  for (const text of record.excludedRules) {
    for (const local of localInstances(text, event, wanted, context)) {
      excluded.addInstant(event.zone.toInstant(local))
    }
  }
  return excluded
}

/** The instances of one rule in local time, up to its UNTIL. */
function* localInstances(
  text: string,
  event: PlacedEvent,
  wanted: LocalSpan,
  context: SeriesContext,
): Generator<number> {
  const written = parseRule(text)
  if (!written) {
    context.warn(event.record, fault('rule-unreadable'))
    return
  }
  if (written.notUnderstood) context.warn(event.record, written.notUnderstood)
  const rule = event.allDay ? withoutTimes(written) : written
  const until = untilOf(rule, event)
  const to = Math.min(wanted.to + FARTHEST_OFFSET, until.latestLocal)
  const budget = context.steps.forRule()
  for (const local of ruleInstances(
    rule,
    event.local,
    { from: wanted.from - FARTHEST_OFFSET, to },
    budget,
  )) {
    // A whole day has no time of day, whatever the rule says.
    if (event.allDay) yield Math.floor(local / DAY) * DAY
    else if (event.zone.toInstant(local) <= until.instant) yield local
  }
  if (budget.spent) context.warn(event.record, fault('rule-too-long'))
}

interface Until {
  /** No instance is later than this. */
  readonly instant: number
  /** No instance has a later local time: a quick first bound that saves work. */
  readonly latestLocal: number
}

/** UNTIL (3.3.10) is inclusive; a date means the whole day, and a local time is on the clock of DTSTART. */
function untilOf(rule: Rule, event: PlacedEvent): Until {
  const { until } = rule
  if (!until) return { instant: Number.POSITIVE_INFINITY, latestLocal: Number.POSITIVE_INFINITY }
  if (until.kind === 'utc' && event.allDay) {
    return {
      instant: Number.POSITIVE_INFINITY,
      latestLocal: lastDayOf(until.local, event) + DAY - 1,
    }
  }
  if (until.kind === 'date' || event.allDay) {
    const latestLocal = (Math.floor(until.local / DAY) + 1) * DAY - 1
    return { instant: Number.POSITIVE_INFINITY, latestLocal }
  }
  const instant = until.kind === 'utc' ? until.local : event.zone.toInstant(until.local)
  return { instant, latestLocal: event.zone.toLocal(instant) + FARTHEST_OFFSET }
}

/**
 * The last day of a series whose days end at an instant in UTC. The instant is usually midnight in some zone, or the
 * second before it. A time in the morning of the reader cannot be their midnight: it ends the day as written.
 */
function lastDayOf(utcSeconds: number, { zone }: PlacedEvent): number {
  const isEndOfDay = ((utcSeconds % 3600) + 3600) % 3600 === 3599
  if (isEndOfDay) return nearestDay(utcSeconds + 1) - DAY
  const timeOfDay = ((zone.toLocal(utcSeconds) % DAY) + DAY) % DAY
  const isMorning = timeOfDay >= DAY / 4 && timeOfDay < DAY / 2
  return isMorning ? Math.floor(utcSeconds / DAY) * DAY : nearestDay(utcSeconds)
}

function listedInstances(event: PlacedEvent, context: SeriesContext): readonly Instance[] {
  const { record } = event
  const instances: Instance[] = []
  for (const list of record.dates) {
    const most = context.limits.dates - instances.length
    visitDates('RDATE', list, most, record, context, (date) =>
      instances.push(listedInstance(date, event, record, context)),
    )
  }
  return instances
}

function dayOf({ kind, local }: ListedDate['start'], shown: number): number {
  return kind === 'utc' ? nearestDay(local) : Math.floor(shown / DAY) * DAY
}

/** Visits the dates that can be read, and reports those that cannot or are too many. */
function visitDates(
  name: 'RDATE' | 'EXDATE',
  list: DateList,
  most: number,
  record: EventRecord,
  context: SeriesContext,
  visit: (date: ListedDate) => void,
): void {
  const where = { name, line: list.line }
  const wereAll = eachListedDate(list, most, (date) => {
    if (date) visit(date)
    else context.warn(record, fault('date-unreadable', where))
  })
  if (!wereAll) context.warn(record, fault('too-many-dates', { ...where, most }))
}

function listedInstance(
  date: ListedDate,
  event: PlacedEvent,
  record: EventRecord,
  context: SeriesContext,
): Instance {
  const { zone, allDay } = event
  const written = zoneOf(date.start, record, context.zones, zone).toInstant(date.start.local)
  const shown = zone.toLocal(written)
  // In a series of whole days, a time means the day it is on, or the day whose midnight it is.
  const local = allDay ? dayOf(date.start, shown) : shown
  const start = allDay ? zone.toInstant(local) : written
  if (date.end) {
    const end = zoneOf(date.end, record, context.zones, zone).toInstant(date.end.local)
    return { local, start, end: Math.max(start, end) }
  }
  const own = date.duration ? { ...event, length: date.duration } : event
  return { local, start, end: endOf(own, local, start) }
}
