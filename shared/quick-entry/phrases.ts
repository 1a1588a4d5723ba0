// What is typed in several words becomes one word, which the parsers read: `1 h 30 min` → `1h30m`, `9:00 - 10` → `9:00-10`,
// `5 Nov` → `2026-11-05`, `two days ago` → the day.
import { addDays, type Day, isDay, weekdayOf } from '../time/zone.ts'

const hours = String.raw`(\d+(?:[.,]\d+)?)\s*(?:hours?|hrs?|h)`
const minutes = String.raw`(\d+)\s*(?:minutes?|mins?|min|m)`
/** Where a word begins, and where it ends: signs that make it another word are none of either. */
const begin = String.raw`(?<![^\s])`
const end = String.raw`(?![^\s])`

const hoursAndMinutes = new RegExp(`${begin}${hours}\\s*(?:and\\s+)?${minutes}${end}`, 'gi')
/** Minutes without a unit are five, ten, fifteen …: `2h 15`, but `2h 3 interviews`. */
const hoursAndNumber = new RegExp(`${begin}${hours}\\s+([0-5][05])${end}`, 'gi')
const hoursAlone = new RegExp(`${begin}${hours}${end}`, 'gi')
const minutesAlone = new RegExp(`${begin}${minutes}${end}`, 'gi')

/** Each length as one word. */
export function withLengths(text: string): string {
  return text
    .replace(hoursAndMinutes, '$1h$2m')
    .replace(hoursAndNumber, '$1h$2m')
    .replace(hoursAlone, '$1h')
    .replace(minutesAlone, '$1m')
}

const time = String.raw`\d{1,2}(?:[:.]\d{2})?(?:am|pm)?`
const clear = String.raw`\d{1,2}(?::\d{2}(?:am|pm)?|(?:[:.]\d{2})?(?:am|pm))`
const link = String.raw`\s*(?:[-–—]|to|until|till)\s*`
const spacedRanges = [
  new RegExp(`${begin}from\\s+(${time})${link}(${time})${end}`, 'gi'),
  // Numbers with `to` between them are times where one of them can be nothing else.
  new RegExp(`${begin}(${clear})${link}(${time})${end}`, 'gi'),
  new RegExp(`${begin}(${time})${link}(${clear})${end}`, 'gi'),
  new RegExp(`${begin}(\\d{1,2})\\s+[-–—]\\s+(\\d{1,2})${end}`, 'gi'),
]

/** Each range of times as one word. */
export function withRanges(text: string): string {
  return spacedRanges.reduce((each, range) => each.replace(range, '$1-$2'), text)
}

const monthNames = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
]
const month = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
const number = String.raw`(\d{1,2})(?:st|nd|rd|th|\.)?`
const year = String.raw`(?:,?\s+(\d{4}))?`
const monthFirst = new RegExp(`${begin}${month}\\s+${number}${year}${end}`, 'gi')
const dayFirst = new RegExp(`${begin}${number}\\s+(?:of\\s+)?${month}${year}${end}`, 'gi')
/** `5.11.` and `5.11.2026`, day before month as where dates are written with dots. */
const dotted = new RegExp(String.raw`${begin}(\d{1,2})\.\s?(\d{1,2})\.(\d{4})?${end}`, 'g')

const counts = ['a', 'two', 'three', 'four', 'five', 'six']
const ago = new RegExp(
  `${begin}(an?|one|two|three|four|five|six|\\d{1,3})\\s+(day|week)s?\\s+ago${end}`,
  'gi',
)
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const weekdayName =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?'
const relative = new RegExp(`${begin}(last|next)\\s+(${weekdayName})${end}`, 'gi')

/** Each day in words as `2026-11-05`; what is no day of the calendar stays as it is. */
export function withDays(text: string, today: Day): string {
  const written = (found: string, monthNumber: number, day: string, given: string | undefined) =>
    datedOn(monthNumber, Number(day), given, today) ?? found
  return text
    .replace(monthFirst, (found, name: string, day: string, given?: string) =>
      written(found, monthOf(name), day, given),
    )
    .replace(dayFirst, (found, day: string, name: string, given?: string) =>
      written(found, monthOf(name), day, given),
    )
    .replace(dotted, (found, day: string, of: string, given?: string) =>
      written(found, Number(of), day, given),
    )
    .replace(ago, (_, count: string, unit: string) =>
      addDays(today, -countOf(count) * (unit.toLowerCase() === 'week' ? 7 : 1)),
    )
    .replace(relative, (_, which: string, name: string) => {
      const away = (weekdayOf(today) - 1 - weekdays.indexOf(name.slice(0, 3).toLowerCase()) + 7) % 7
      return which.toLowerCase() === 'last'
        ? addDays(today, -(away || 7))
        : addDays(today, 7 - away)
    })
}

function monthOf(name: string): number {
  return monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function countOf(word: string): number {
  const place = counts.indexOf(word.toLowerCase().replace(/^(an|one)$/, 'a'))
  return place < 0 ? Number(word) : place + 1
}

/** Further ahead than this, a day without a year was last year's. */
const aheadAtMost = 31

function datedOn(
  monthNumber: number,
  day: number,
  given: string | undefined,
  today: Day,
): Day | null {
  if (given !== undefined) return dayIn(Number(given), monthNumber, day)
  const thisYear = Number(today.slice(0, 4))
  const date = dayIn(thisYear, monthNumber, day)
  if (date === null || date <= addDays(today, aheadAtMost)) return date
  return dayIn(thisYear - 1, monthNumber, day)
}

function dayIn(year: number, monthNumber: number, day: number): Day | null {
  const two = (part: number) => String(part).padStart(2, '0')
  const text = `${String(year).padStart(4, '0')}-${two(monthNumber)}-${two(day)}`
  return isDay(text) ? text : null
}
