// Days as German writes them: `gestern`, `am Montag`, `letzten Fr`, `vor zwei Tagen`, `5. November`.
import { ok } from '../../result.ts'
import { addDays, weekdayOf } from '../../time/zone.ts'
import { type DayWay, datedOn } from '../days.ts'
import { startsWith } from '../pieces.ts'
import { germanNumber, germanNumbers } from './numbers.ts'

const monthPatterns = [
  'januar|jänner|jan',
  'februar|feber|feb',
  'märz|maerz|mär|mrz',
  'april|apr',
  'mai',
  'juni|jun',
  'juli|jul',
  'august|aug',
  'september|sept|sep',
  'oktober|okt',
  'november|nov',
  'dezember|dez',
]
const weekdayPatterns = [
  'montag|mo',
  'dienstag|di',
  'mittwoch|mi',
  'donnerstag|do',
  'freitag|fr',
  'samstag|sonnabend|sa',
  'sonntag|so',
]

/** The names of months, as alternatives of a regular expression. */
export const germanMonths = monthPatterns.join('|')
/** Names that a typing error may miss. */
export const germanDayNames = [
  'heute',
  'gestern',
  'vorgestern',
  'morgen',
  'montag',
  'dienstag',
  'mittwoch',
  'donnerstag',
  'freitag',
  'samstag',
  'sonntag',
]

const relativeDays: Readonly<Record<string, number>> = {
  vorgestern: -2,
  gestern: -1,
  heute: 0,
  morgen: 1,
  übermorgen: 2,
}

/** The names of weekdays, as alternatives of a regular expression. */
export const germanWeekdays = weekdayPatterns.join('|')

/** `am`, `den` or `vom` before a day belongs to it. */
const am = String.raw`(?:(?:am|den|vom)\s+)?`
const weekday = `(${germanWeekdays})`

/** How a time of day begins, as a regular expression. */
export const germanTimeBegins = String.raw`(?:@|\d|um\s|von\s|ab\s|zwischen\s)`

/** `so viel`, `do it`: alone, these are days only before a time, or at the end of the line. */
const noWord = String.raw`(?!(?:do|so)\s(?!\s*${germanTimeBegins}))`

const placeIn = (patterns: readonly string[], name = '') =>
  patterns.findIndex((pattern) => pattern.split('|').includes(name.toLowerCase())) + 1
const between = () => 'between' as const

export const germanDays: readonly DayWay[] = [
  {
    find: startsWith('(vorgestern|gestern|heute|übermorgen|morgen)'),
    dayOf: ([, name], today) => ok(addDays(today, relativeDays[name?.toLowerCase() ?? ''] ?? 0)),
    doubt: between,
  },
  {
    find: startsWith(String.raw`vor\s+(${germanNumbers}|\d{1,3})\s+(tag|woche)(?:e|en|n)?`),
    dayOf: ([, count, unit], today) =>
      ok(addDays(today, -germanNumber(count) * (unit?.toLowerCase() === 'woche' ? 7 : 1))),
    doubt: between,
  },
  {
    find: startsWith(String.raw`${am}(\d{1,2})\.\s*(${germanMonths})\.?(?:\s+(\d{4}))?`),
    dayOf: ([text, day, name, year], today) =>
      datedOn(text, placeIn(monthPatterns, name), day, year, today),
    doubt: between,
  },
  {
    find: startsWith(
      String.raw`${am}(letzt|vorig|vergangen|nächst|dies)(?:e[rnms]?|)\s+${weekday}\.?`,
    ),
    dayOf: ([, which = '', name], today) => {
      const to = placeIn(weekdayPatterns, name) - weekdayOf(today)
      if (which.toLowerCase() === 'dies') return ok(addDays(today, to))
      const ahead = (to + 7) % 7
      return ok(addDays(today, which.toLowerCase() === 'nächst' ? ahead || 7 : ahead - 7))
    },
    doubt: between,
  },
  {
    find: startsWith(String.raw`(?:(?:am|den|vom)\s+|${noWord})${weekday}\.?`),
    dayOf: ([, name], today) =>
      ok(addDays(today, -((weekdayOf(today) - placeIn(weekdayPatterns, name) + 7) % 7))),
    doubt: between,
  },
]
