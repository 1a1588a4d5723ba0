// Typed days: `yesterday`, `mon`, `last fri`, `two days ago`, `5 Nov`, `5.11.`, `2026-11-05`.
import { fail, ok, type Result } from '../result.ts'
import { addDays, type Day, dayText, isDay, weekdayOf } from '../time/zone.ts'
import { numberIn, numberWords } from './numbers.ts'
import { type Doubt, type Piece, startsWith } from './pieces.ts'

type Found = readonly (string | undefined)[]
/** A way to write a day: `null` if what it finds could also be something else. */
export interface DayWay {
  readonly find: (rest: string) => RegExpExecArray | null
  readonly dayOf: (found: Found, today: Day, order: DateOrder) => Result<Day> | null
  readonly doubt: (found: Found) => Doubt
}

/** Which number of `5/11` comes first, where the person lives; `null` where that is not known. */
export type DateOrder = 'day-first' | 'month-first' | null

/** The names of months, as alternatives of a regular expression. */
export const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const month = String.raw`(${monthNames})\.?`
const number = String.raw`(\d{1,2})(?:st|nd|rd|th|\.)?`
const year = String.raw`(?:(?:,?\s+|-)(\d{4}))?`
/** The names of weekdays, as alternatives of a regular expression. */
export const weekdayNames =
  '(?:mon(?:day?)?|tue(?:s(?:d(?:ay?)?)?)?|wed(?:n(?:e(?:s(?:d(?:ay?)?)?)?)?)?|thu(?:r(?:s(?:d(?:ay?)?)?)?)?|fri(?:d(?:ay?)?)?|sat(?:u(?:r(?:d(?:ay?)?)?)?)?|sun(?:d(?:ay?)?)?)'
const weekday = `(${weekdayNames})`
/** `on` before a day belongs to it. */
const on = String.raw`(?:on\s+)?`

const never = () => 'never' as const
const between = () => 'between' as const

/** How English writes days. */
export const englishDays: readonly DayWay[] = [
  {
    find: startsWith(String.raw`${on}(\d{4})([-/.])(\d{1,2})\2(\d{1,2})`),
    dayOf: ([text, years, , months, days]) => dayIn(text, Number(years), Number(months), days),
    doubt: never,
  },
  {
    find: startsWith(
      `${on}(?:the\\s+)?day\\s+before\\s+yesterday|the\\s+day\\s+before\\s+yesterday`,
    ),
    dayOf: (_, today) => ok(addDays(today, -2)),
    doubt: between,
  },
  {
    find: startsWith('(?:the\\s+)?day\\s+after\\s+tomorrow'),
    dayOf: (_, today) => ok(addDays(today, 2)),
    doubt: between,
  },
  {
    find: startsWith(`${on}${month}(?:\\s+|-)${number}${year}`),
    dayOf: ([text, name, days, given], today) => datedOn(text, monthOf(name), days, given, today),
    doubt: ([, name]) => doubtOf(name),
  },
  {
    find: startsWith(`${on}(?:the\\s+)?${number}(?:\\s+of\\s+|\\s+|-)?${month}${year}`),
    dayOf: ([text, days, name, given], today) => datedOn(text, monthOf(name), days, given, today),
    doubt: ([, , name]) => doubtOf(name),
  },
  {
    // In a date with dots, the day comes before the month.
    find: startsWith(String.raw`${on}(\d{1,2})\.\s?(\d{1,2})\.(?:\s(?=20\d\d\s))?(\d{4}|\d{2})?`),
    dayOf: ([text, days, months, given], today) => {
      if (!isPlausible(days, months)) return null
      const years = given?.length === 2 ? `20${given}` : given
      return datedOn(text, Number(months), days, years, today)
    },
    doubt: between,
  },
  {
    // With slashes, in the order of the region, or if only one of the numbers can be a month.
    find: startsWith(String.raw`${on}(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})`),
    dayOf: ([text, first, second, given], _, order) => {
      const read = inOrder(first, second, order)
      const years = Number(given?.length === 2 ? `20${given}` : given)
      return read && dayIn(text, years, read.inMonth, read.day)
    },
    doubt: between,
  },
  {
    // Without a year it may also be a fraction: only in the order of the region, and not beside a word of the note.
    find: startsWith(String.raw`${on}(\d{1,2})/(\d{1,2})`),
    dayOf: ([text, first, second], today, order) => {
      const read = order && inOrder(first, second, order)
      return read && datedOn(text, read.inMonth, read.day, undefined, today)
    },
    doubt: () => 'beside',
  },
  {
    find: startsWith(String.raw`(an?|${numberWords}|\d{1,3})\s*(d|w)(?:ays?|eeks?)?\s+ago`),
    dayOf: ([, count, unit], today) =>
      ok(addDays(today, -numberIn(count) * (unit?.toLowerCase() === 'w' ? 7 : 1))),
    doubt: between,
  },
  {
    find: startsWith(`${on}(last|next|this)\\s+${weekday}\\.?`),
    dayOf: ([, which, name], today) => {
      const to = weekdayNumber(name) - weekdayOf(today)
      if (which?.toLowerCase() === 'this') return ok(addDays(today, to))
      const ahead = (to + 7) % 7
      return ok(addDays(today, which?.toLowerCase() === 'next' ? ahead || 7 : ahead - 7))
    },
    doubt: between,
  },
  {
    find: startsWith('(today|yesterday|tomorrow)'),
    dayOf: ([, name], today) => ok(addDays(today, relativeDays[name?.toLowerCase() ?? ''] ?? 0)),
    doubt: between,
  },
  {
    find: startsWith(`${on}${weekday}\\.?`),
    dayOf: ([, name], today) =>
      ok(addDays(today, -((weekdayOf(today) - weekdayNumber(name) + 7) % 7))),
    doubt: ([, name]) => doubtOf(name),
  },
]

/**
 * Reads a day at the beginning of a text, written in one of the ways. A weekday means the most recent one, today
 * included; with `last`, one before today. A day without a year is in this year, or in last year if it would be more
 * than a month ahead. Fails for a day that does not exist.
 */
export function dayAt(
  rest: string,
  today: Day,
  order: DateOrder,
  ways: readonly DayWay[],
): Result<Piece> | null {
  for (const { find, dayOf, doubt } of ways) {
    const found = find(rest)
    const read = found && dayOf(found, today, order)
    if (!found || !read) continue
    return read.ok
      ? ok({ kind: 'day', text: found[0], day: read.value, doubt: doubt(found) })
      : read
  }
  return null
}

/** Days whose numbers may be in either order, and days without their last dot. */
const halfDate = /^(\d{1,2})([/.])(\d{1,2})(?:\2(?:\d\d){1,2})?$/

/** Whether a word can be a day and month in either order, but is not clearly one. */
export function couldBeDay(word: string): boolean {
  const [, first, , second] = halfDate.exec(word) ?? []
  return isPlausible(first, second) || (word.includes('/') && isPlausible(second, first))
}

/** The one of the names that a word with one typing error may mean: `tomorow`; `null` for none. */
export function dayMeant(word: string, names: readonly string[]): string | null {
  const typed = word.toLowerCase()
  return names.find((name) => `${name}s` !== typed && isOneSlip(typed, name)) ?? null
}

const relativeDays: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 }
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
export const englishDayNames = [...Object.keys(relativeDays), ...weekdays]
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Names of days and months that are also ordinary English words. */
const otherWords: ReadonlySet<string> = new Set(['mar', 'march', 'may', 'sat', 'sun', 'wed'])

function doubtOf(name: string | undefined): Doubt {
  return otherWords.has(name?.toLowerCase() ?? '') ? 'beside' : 'between'
}

function weekdayNumber(name: string | undefined): number {
  return weekdays.findIndex((each) => each.startsWith(name?.slice(0, 3).toLowerCase() ?? '')) + 1
}

function monthOf(name: string | undefined): number {
  return months.indexOf(name?.slice(0, 3).toLowerCase() ?? '') + 1
}

/** The day and month of two numbers; `null` where they can be either, or neither. */
function inOrder(
  first: string | undefined,
  second: string | undefined,
  order: DateOrder,
): { readonly day: string | undefined; readonly inMonth: number } | null {
  const [isDayFirst, isMonthFirst] = [isPlausible(first, second), isPlausible(second, first)]
  if (!isDayFirst && !isMonthFirst) return null
  if (isDayFirst && isMonthFirst && order === null) return null
  const takesDayFirst = isDayFirst && (!isMonthFirst || order === 'day-first')
  return takesDayFirst
    ? { day: first, inMonth: Number(second) }
    : { day: second, inMonth: Number(first) }
}

function isPlausible(day: string | undefined, of: string | undefined): boolean {
  const [days, inMonth] = [Number(day), Number(of)]
  return days >= 1 && days <= 31 && inMonth >= 1 && inMonth <= 12
}

/** Further ahead than this, a day without a year was in last year. */
const aheadAtMost = 31

/** A day of a month; without a year, that of `today` or the one before. */
export function datedOn(
  text: string | undefined,
  inMonth: number,
  day: string | undefined,
  given: string | undefined,
  today: Day,
): Result<Day> {
  if (given !== undefined) return dayIn(text, Number(given), inMonth, day)
  const thisYear = Number(today.slice(0, 4))
  const date = dayIn(text, thisYear, inMonth, day)
  const isNear = date.ok && date.value <= addDays(today, aheadAtMost)
  return isNear ? date : dayIn(text, thisYear - 1, inMonth, day)
}

function dayIn(
  text: string | undefined,
  inYear: number,
  inMonth: number,
  day: string | undefined,
): Result<Day> {
  const written = dayText(inYear, inMonth, Number(day))
  return isDay(written) ? ok(written) : fail('no-day', { text: text ?? '' })
}

/** Whether adding, removing or changing one letter, or swapping two, turns one word into the other. */
function isOneSlip(typed: string, name: string): boolean {
  if (Math.abs(typed.length - name.length) > 1 || typed === name) return false
  const same = [...name].findIndex((letter, place) => typed[place] !== letter)
  const from = same < 0 ? name.length : same
  const [rest, wanted] = [typed.slice(from), name.slice(from)]
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    (rest.slice(2) === wanted.slice(2) && rest[0] === wanted[1] && rest[1] === wanted[0])
  )
}
