// RRULE as written (RFC 5545 3.3.10): read leniently, refused as a whole if it makes no sense.

import { type CalendarFault, fault } from '../fault.ts'
import { parseStamp, type Stamp } from '../stamp.ts'

export type Frequency =
  | 'secondly'
  | 'minutely'
  | 'hourly'
  | 'daily'
  | 'weekly'
  | 'monthly'
  | 'yearly'

export interface WeekdayOfPeriod {
  /** 0 is Sunday. */
  readonly weekday: number
  /** The nth of its month or year, from the end if negative; 0 means every one. */
  readonly nth: number
}

/** A rule in numbers; an empty list is a part that was not given. Lists are sorted and have no duplicates. */
export interface Rule {
  readonly frequency: Frequency
  readonly interval: number
  readonly count: number | null
  readonly until: Stamp | null
  /** 0 is Sunday. */
  readonly weekStart: number
  readonly bySecond: readonly number[]
  readonly byMinute: readonly number[]
  readonly byHour: readonly number[]
  readonly byDay: readonly WeekdayOfPeriod[]
  readonly byMonthDay: readonly number[]
  readonly byYearDay: readonly number[]
  readonly byWeekNumber: readonly number[]
  readonly byMonth: readonly number[]
  readonly bySetPosition: readonly number[]
  /** What is not understood; the real instances may then differ. */
  readonly notUnderstood: CalendarFault | null
}

/** Local seconds (see `civil.ts`), both ends included. */
export interface LocalSpan {
  readonly from: number
  readonly to: number
}

/** Room for every hour, minute and second listed one by one; no calendar writes a longer rule. */
const LONGEST_RULE = 8192

/** A rule over all seconds of ten thousand years; larger numbers would only lose precision. */
const LARGEST_NUMBER = 400_000_000_000

const frequencies = new Map<string, Frequency>([
  ['SECONDLY', 'secondly'],
  ['MINUTELY', 'minutely'],
  ['HOURLY', 'hourly'],
  ['DAILY', 'daily'],
  ['WEEKLY', 'weekly'],
  ['MONTHLY', 'monthly'],
  ['YEARLY', 'yearly'],
])

const weekdays = new Map(
  ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'].map((name, index) => [name, index]),
)

/**
 * Reads the value of an RRULE or EXRULE. Spaces, case, escapes, and empty or unknown parts are accepted; numbers out of
 * range are dropped. Null if a part is left empty, or if frequency, interval, count or end cannot be read: then nothing
 * certain can be said about the series.
 */
export function parseRule(text: string): Rule | null {
  if (text.length > LONGEST_RULE) return null
  const parts = partsOf(text)
  const frequency = frequencies.get(parts.get('FREQ') ?? '')
  const interval = wholeNumber(parts.get('INTERVAL') ?? '1')
  const count = parts.has('COUNT') ? wholeNumber(parts.get('COUNT') ?? '') : null
  const until = parts.has('UNTIL') ? parseStamp(parts.get('UNTIL') ?? '', null) : null
  if (!frequency || !interval || count === 0) return null
  // RFC 7529 also counts in other calendars: read in ours, the dates would be wrong.
  if ((parts.get('RSCALE') ?? 'GREGORIAN') !== 'GREGORIAN') return null
  if ((parts.has('COUNT') && count === null) || (parts.has('UNTIL') && until === null)) return null
  const lists = listsOf(parts)
  if (!lists) return null
  const weekStart = weekdays.get(parts.get('WKST') ?? 'MO') ?? 1
  const notUnderstood = faultOf(parts)
  return { frequency, interval, count, until, weekStart, ...lists, notUnderstood }
}

const understood: ReadonlySet<string> = new Set([
  ...['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', 'RSCALE', 'SKIP', 'BYSETPOS'],
  ...['BYSECOND', 'BYMINUTE', 'BYHOUR', 'BYDAY', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYMONTH'],
])

/** RFC 7529 can move days that a month lacks; an unknown value may mean anything. */
function faultOf(parts: ReadonlyMap<string, string>): CalendarFault | null {
  const skip = parts.get('SKIP') ?? 'OMIT'
  if (skip !== 'OMIT') return fault('rule-skips')
  const unknown = [...parts.keys()].find((name) => !understood.has(name) && !name.startsWith('X-'))
  return unknown === undefined ? null : fault('rule-part', { part: unknown.slice(0, 20) })
}

/** The rule without times of day, which mean nothing if DTSTART is a whole day (RFC 5545 3.3.10). */
export function withoutTimes(rule: Rule): Rule {
  return { ...rule, bySecond: [], byMinute: [], byHour: [] }
}

/** Whether the rule has only a frequency, an interval and an end. */
export function hasNoParts(rule: Rule): boolean {
  const { bySecond, byMinute, byHour, byDay, byMonthDay, byYearDay, byWeekNumber, byMonth } = rule
  const lists = [bySecond, byMinute, byHour, byDay, byMonthDay, byYearDay, byWeekNumber, byMonth]
  return rule.bySetPosition.length === 0 && lists.every((list) => list.length === 0)
}

function partsOf(text: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>()
  for (const part of text
    .toUpperCase()
    .replace(/[\s\\]+/g, '')
    .split(';')) {
    const equals = part.indexOf('=')
    if (equals > 0) parts.set(part.slice(0, equals), part.slice(equals + 1))
  }
  return parts
}

type Lists = Pick<
  Rule,
  | 'bySecond'
  | 'byMinute'
  | 'byHour'
  | 'byDay'
  | 'byMonthDay'
  | 'byYearDay'
  | 'byWeekNumber'
  | 'byMonth'
  | 'bySetPosition'
>

function listsOf(parts: ReadonlyMap<string, string>): Lists | null {
  const bySecond = numbers(parts.get('BYSECOND'), 0, 59)
  const byMinute = numbers(parts.get('BYMINUTE'), 0, 59)
  const byHour = numbers(parts.get('BYHOUR'), 0, 23)
  const byDay = weekdayList(parts.get('BYDAY'))
  const byMonthDay = signedNumbers(parts.get('BYMONTHDAY'), 31)
  const byYearDay = signedNumbers(parts.get('BYYEARDAY'), 366)
  const byWeekNumber = signedNumbers(parts.get('BYWEEKNO'), 53)
  const byMonth = numbers(parts.get('BYMONTH'), 1, 12)
  const bySetPosition = signedNumbers(parts.get('BYSETPOS'), LARGEST_NUMBER)
  if (!bySecond || !byMinute || !byHour || !byDay || !byMonthDay) return null
  if (!byYearDay || !byWeekNumber || !byMonth || !bySetPosition) return null
  return {
    bySecond,
    byMinute,
    byHour,
    byDay,
    byMonthDay,
    byYearDay,
    byWeekNumber,
    byMonth,
    bySetPosition,
  }
}

/** Null for a list without a valid value; empty for a part that is missing. */
function numbers(text: string | undefined, least: number, most: number): readonly number[] | null {
  if (text === undefined) return []
  const found = new Set<number>()
  for (const item of text.split(',')) {
    const number = /^[+-]?\d{1,12}$/.test(item) ? Number(item) : Number.NaN
    if (number >= least && number <= most) found.add(number)
  }
  return found.size > 0 ? [...found].sort((a, b) => a - b) : null
}

/** As `numbers`, from `-most` to `most` without zero. */
function signedNumbers(text: string | undefined, most: number): readonly number[] | null {
  const list = numbers(text, -most, most)?.filter((number) => number !== 0)
  return !list || (text !== undefined && list.length === 0) ? null : list
}

function weekdayList(text: string | undefined): readonly WeekdayOfPeriod[] | null {
  if (text === undefined) return []
  const found = new Map<string, WeekdayOfPeriod>()
  for (const item of text.split(',')) {
    const parts = /^([+-]?\d{1,3})?(SU|MO|TU|WE|TH|FR|SA)$/.exec(item)
    const weekday = weekdays.get(parts?.[2] ?? '')
    const nth = Number(parts?.[1] ?? 0)
    // A zeroth Monday does not exist; only a weekday without a number means every one.
    const isNone = nth === 0 && parts?.[1] !== undefined
    if (weekday !== undefined && Math.abs(nth) <= 53 && !isNone)
      found.set(`${nth} ${weekday}`, { weekday, nth })
  }
  return found.size > 0 ? [...found.values()] : null
}

function wholeNumber(text: string): number | null {
  const number = /^\+?\d{1,12}$/.test(text) ? Number(text) : Number.NaN
  return number <= LARGEST_NUMBER ? number : null
}
