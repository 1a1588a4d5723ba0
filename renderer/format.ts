// Figures, dates and times as the window writes them: the shared words, with non-breaking spaces inside figures.
import { formatHours } from '../shared/format/lengths.ts'
import type { ImportProgress } from '../shared/messages/state.ts'
import { type Shown, shownDuration, shownShare } from '../shared/report/shown.ts'
import type { Instant } from '../shared/time/instant.ts'
import { addDays, type Day, dayOf } from '../shared/time/zone.ts'
import { t, words } from './words.ts'

const gap = '\u00a0'
export const nothing = '–'

/** `6 h 20 min`, as shared, kept on one line. */
export function duration(seconds: number): string {
  return tied(words().duration(seconds))
}

/** Ties each figure to its unit, so that no line breaks between them. */
export function tied(text: string): string {
  return text
    .replaceAll(/(\d) (h|min|%)(?=\W|$)/g, `$1${gap}$2`)
    .replaceAll(/h (\d+\u00a0min)/g, `h${gap}$1`)
}

/** A length that is shown next to others, with non-breaking spaces. */
export function durationOf(shown: Shown): string {
  return tied(shownDuration(shown, words()))
}

/** A share that is shown next to others, with non-breaking spaces. */
export function percentOf(shown: Shown): string {
  return tied(shownShare(shown, words()))
}

/** `6:20`, for columns. */
export const hoursMinutes = formatHours

/** `+6:20`, `−0:45`, `0:00`: a change. */
export function change(seconds: number): string {
  const text = hoursMinutes(seconds)
  return seconds >= 30 ? `+${text}` : text
}

/** `35%`; a dash for an unknown share. */
export function percent(share: number | null): string {
  return tied(words().share(share))
}

/** `a`, `a and b`, `a, b and c`, as the locale writes it. */
export function list(parts: readonly string[]): string {
  return words().list(parts)
}

/** `Monday 16 November`, with the year if it is not the given one. */
export function dayTitle(day: Day, today: Day): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  return words().date(day, isThisYear ? 'weekday, day, month' : 'weekday, day, month, year')
}

/** `Mon 16 Nov`. */
export function dayShort(day: Day): string {
  return words().date(day, 'weekday short, day, month')
}

/** `34 kB`, `1.2 MB`: the size of a file, in thousands as systems show it. */
export function fileSize(octets: number): string {
  const kilobytes = Math.max(1, Math.round(octets / 1000))
  return tied(kilobytes < 1000 ? `${kilobytes} kB` : `${words().number(octets / 1e6, 1)} MB`)
}

/** `Mon 16 Nov, 14:05`. */
export function dayTime(at: Instant, zone: string): string {
  return t('format.day-time', { day: dayShort(dayOf(at, zone)), time: words().time(at, zone) })
}

/** `Mon 16 Nov, 10:30 – 12:00`. */
export function dayTimes(from: Instant, to: Instant, zone: string): string {
  const times = words().times(from, to, zone)
  return t('format.day-times', { day: dayShort(dayOf(from, zone)), times })
}

/** The same of a time to come: `today, 10:30 – 12:00` where it is near. */
export function dayTimesAhead(from: Instant, to: Instant, zone: string, at: Instant): string {
  const [day, today] = [dayOf(from, zone), dayOf(at, zone)]
  const times = words().times(from, to, zone)
  if (day === today) return t('format.today-times', { times })
  if (day === addDays(today, 1)) return t('format.tomorrow-times', { times })
  return dayTimes(from, to, zone)
}

/** `Monday`, for an ISO weekday; `Mon` in short. */
export function weekdayName(
  isoWeekday: number,
  form: 'weekday' | 'weekday short' = 'weekday',
): string {
  // 2024-01-01 was a Monday.
  return words().date(addDays('2024-01-01', isoWeekday - 1), form)
}

/** A whole hour in short: `14:00`, `2 PM`. */
export function hourShort(clock: string): string {
  return words()
    .timeOfDay(clock)
    .replace(/:00(?=\s)/, '')
}

/** `16 Nov`, with the year if it is not that of `today`. */
export function dateOf(day: Day, today: Day): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  return words().date(day, isThisYear ? 'day, month short' : 'day, month short, year')
}

/** How long ago something was: `4 minutes ago`, `today 14:05`, `yesterday 16:40`, `16 Nov 16:40`. */
export function ago(then: Instant, at: Instant, zone: string): string {
  const minutes = Math.floor((at - then) / 60)
  if (minutes < 1) return t('format.ago-now')
  if (minutes < 60) return t('format.ago-minutes', { minutes })
  const [day, today] = [dayOf(then, zone), dayOf(at, zone)]
  const time = words().time(then, zone)
  if (day === today) return t('format.ago-today', { time })
  if (day === addDays(today, -1)) return t('format.ago-yesterday', { time })
  return t('format.ago-date', { date: dateOf(day, today), time })
}

/** What is being done with a calendar: `Downloading team.ics`. */
export function stageWords({ stage, name }: Pick<ImportProgress, 'stage' | 'name'>): string {
  return t(`format.${stage}`, { name })
}
