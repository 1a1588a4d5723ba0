// The parts of a VEVENT that place it in time (RFC 5545 3.6.1); everything else is read from the same bytes when an
// occurrence needs it.

import type { CalendarRecord } from './calendar-record.ts'
import { type DateList, dateList, isDateValue } from './dates.ts'
import { type Duration, parseDuration } from './duration.ts'
import { type CalendarFault, fault } from './fault.ts'
import type { Limits } from './limits.ts'
import { type ContentLine, contentLine, textOf } from './octets/content-line.ts'
import type { LineReader } from './octets/line-reader.ts'
import { plainText } from './octets/text.ts'
import { asDate, type Stamp, stampIn } from './stamp.ts'

export interface EventRecord {
  readonly calendar: CalendarRecord
  /** The line number of its BEGIN. */
  readonly line: number
  /** Where its lines are in the file. */
  readonly from: number
  to: number
  uid: string
  start: Stamp | null
  end: Stamp | null
  duration: Duration | null
  rules: string[]
  excludedRules: string[]
  dates: DateList[]
  excludedDates: DateList[]
  recurrenceId: Stamp | null
  thisAndFuture: boolean
  sequence: number
  /** The file ends inside it. */
  isCut: boolean
  /** It is an instance, but which one cannot be read. */
  isOfUnknownInstance: boolean
  /** What could not be read. Most events have no fault, and `null` saves them a list. */
  problems: CalendarFault[] | null
}

const noText: string[] = []
const noDates: DateList[] = []

export function newEvent(calendar: CalendarRecord, line: number, from: number): EventRecord {
  return {
    calendar,
    line,
    from,
    to: from,
    uid: '',
    start: null,
    end: null,
    duration: null,
    rules: noText,
    excludedRules: noText,
    dates: noDates,
    excludedDates: noDates,
    recurrenceId: null,
    thisAndFuture: false,
    sequence: 0,
    isCut: false,
    isOfUnknownInstance: false,
    problems: null,
  }
}

/** The properties that place an event in time. */
export const timingProperties = [
  'UID',
  'DTSTART',
  'DTEND',
  'DURATION',
  'RRULE',
  'EXRULE',
  'RDATE',
  'EXDATE',
  'RECURRENCE-ID',
  'SEQUENCE',
] as const

export type TimingProperty = (typeof timingProperties)[number]

const withDates: ReadonlySet<TimingProperty> = new Set([
  'DTSTART',
  'DTEND',
  'RDATE',
  'EXDATE',
  'RECURRENCE-ID',
])

/** Adds the reader's current line, the property `name`, to the event. */
export function readTimingLine(
  event: EventRecord,
  name: TimingProperty,
  reader: LineReader,
  limits: Limits,
): void {
  const line = contentLine(reader, withDates.has(name))
  if (line) {
    setTiming(event, name, line, reader.number, limits)
    return
  }
  event.isOfUnknownInstance ||= name === 'RECURRENCE-ID'
  addProblem(event, unreadable(name, reader.number))
}

/** Adds a property to the event; the first of a kind counts, except that all lists and rules count. */
function setTiming(
  event: EventRecord,
  name: TimingProperty,
  line: ContentLine,
  number: number,
  limits: Limits,
): void {
  switch (name) {
    case 'UID':
      event.uid ||= uidOf(line)
      return
    case 'DTSTART':
      event.start ??= stampOf(event, name, line, number)
      return
    case 'DTEND':
      event.end ??= stampOf(event, name, line, number)
      return
    case 'RECURRENCE-ID':
      event.recurrenceId ??= stampOf(event, name, line, number)
      event.isOfUnknownInstance = event.recurrenceId === null
      event.thisAndFuture ||= line.parameters.get('RANGE')?.toUpperCase() === 'THISANDFUTURE'
      return
    case 'DURATION':
      event.duration ??= durationOf(event, line, number)
      return
    case 'SEQUENCE':
      event.sequence = sequenceOf(textOf(line.value))
      return
    case 'RRULE':
      if (event.rules.length < limits.rules) event.rules = added(event.rules, textOf(line.value))
      else tellTooMany(event, name, number)
      return
    case 'EXRULE':
      if (event.excludedRules.length < limits.rules)
        event.excludedRules = added(event.excludedRules, textOf(line.value))
      else tellTooMany(event, name, number)
      return
    case 'RDATE':
      if (event.dates.length < limits.dates)
        event.dates = added(event.dates, dateList(line, number))
      else tellTooMany(event, name, number)
      return
    case 'EXDATE':
      if (event.excludedDates.length < limits.dates)
        event.excludedDates = added(event.excludedDates, dateList(line, number))
      else tellTooMany(event, name, number)
  }
}

function tellTooMany(event: EventRecord, name: TimingProperty, line: number): void {
  addProblem(event, fault('too-many-lines', { name, line }))
}

/** Notes what could not be read in an event. */
function addProblem(event: EventRecord, problem: CalendarFault): void {
  event.problems ??= []
  // One event with a thousand bad lines is reported as one bad event.
  if (event.problems.length < 5) event.problems.push(problem)
}

function unreadable(name: TimingProperty, line: number): CalendarFault {
  return fault('unreadable', { name, line })
}

function stampOf(
  event: EventRecord,
  name: TimingProperty,
  line: ContentLine,
  number: number,
): Stamp | null {
  const stamp = stampIn(line.value, line.parameters.get('TZID') ?? null)
  if (!stamp) addProblem(event, unreadable(name, number))
  return stamp && isDateValue(line) ? asDate(stamp) : stamp
}

/** Exactly as written, including spaces, because other programs identify the event by it. */
function uidOf(line: ContentLine): string {
  const uid = plainText(line.value)
  return uid.trim() ? uid : ''
}

function durationOf(event: EventRecord, line: ContentLine, number: number): Duration | null {
  const duration = parseDuration(textOf(line.value).trim())
  if (!duration) addProblem(event, unreadable('DURATION', number))
  return duration
}

function sequenceOf(text: string): number {
  return /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : 0
}

/** Most events share the empty lists, so the first item creates a new list. */
function added<T>(list: T[], item: T): T[] {
  if (list.length === 0) return [item]
  list.push(item)
  return list
}
