// Figures, dates and times as the window writes them: the shared words, set so that no line breaks inside a figure.
import { formatHours } from '../shared/format/format.ts'
import { type Shown, shownDuration, shownShare } from '../shared/format/shown.ts'
import type { ImportProgress } from '../shared/messages/state.ts'
import type { Instant } from '../shared/time/instant.ts'
import { type Period, periodKind, weeksOf } from '../shared/time/period.ts'
import { daysOfWeek, type Week, type WeekStart } from '../shared/time/week.ts'
import { addDays, clockTime, type Day, dayOf } from '../shared/time/zone.ts'
import { words } from './words.ts'

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

/** A figure that stands beside others as a length, tied. */
export function durationOf(shown: Shown): string {
  return tied(shownDuration(shown, words()))
}

/** A figure that stands beside others as a share, tied. */
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

/** `35%`; a dash for what cannot be known. */
export function percent(share: number | null): string {
  return tied(words().share(share))
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${words().number(count)} ${count === 1 ? one : many}`
}

/** `a`, `a and b`, `a, b and c`, as the locale writes it. */
export function list(parts: readonly string[]): string {
  return words().list(parts)
}

/** `Monday 16 November`, with the year where it is not the one given. */
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
  return tied(kilobytes < 1000 ? `${kilobytes} kB` : `${(octets / 1e6).toFixed(1)} MB`)
}

/** `Monday`, for an ISO weekday; `Mon` in short. */
export function weekdayName(
  isoWeekday: number,
  form: 'weekday' | 'weekday short' = 'weekday',
): string {
  // 2024-01-01 was a Monday.
  return words().date(addDays('2024-01-01', isoWeekday - 1), form)
}

/** A whole hour in few letters: `14:00`, `2 PM`. */
export function hourShort(clock: string): string {
  return words()
    .timeOfDay(clock)
    .replace(/:00(?=\s)/, '')
}

/** `16–22 November 2026`. */
export function weekRange(week: Week, weekStartsOn: WeekStart): string {
  const days = daysOfWeek(week, weekStartsOn)
  const [first = '', last = ''] = [days[0], days[6]]
  return words().dates(first, last)
}

/** `Week 47`. */
export function weekTitle(week: Week): string {
  return `Week ${Number(week.slice(6))}`
}

/** `week 47`, `November 2026` or `Q4 2026`. */
export function periodTitle(period: Period): string {
  switch (periodKind(period)) {
    case 'week':
      return weekTitle(period).toLowerCase()
    case 'month':
      return words().date(`${period}-01`, 'month, year')
    case 'quarter':
      return `${period.slice(5)} ${period.slice(0, 4)}`
  }
}

/** The days of a week; the weeks of anything longer, `weeks 45–48`. */
export function periodRange(period: Period, weekStartsOn: WeekStart): string {
  const weeks = weeksOf(period)
  const [first = period, last = period] = [weeks[0], weeks.at(-1)]
  if (weeks.length === 1) return weekRange(first, weekStartsOn)
  return `weeks ${Number(first.slice(6))}–${Number(last.slice(6))}`
}

/** `16 Nov`, with the year where it is not the one of `today`. */
export function dateOf(day: Day, today: Day): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  return words().date(day, isThisYear ? 'day, month short' : 'day, month short, year')
}

/** How long ago something was: `4 minutes ago`, `today 14:05`, `yesterday 16:40`, `16 Nov 16:40`. */
export function ago(then: Instant, at: Instant, zone: string): string {
  const minutes = Math.floor((at - then) / 60)
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${plural(minutes, 'minute')} ago`
  const [day, today] = [dayOf(then, zone), dayOf(at, zone)]
  const name = day === today ? 'today' : day === addDays(today, -1) ? 'yesterday' : null
  return `${name ?? dateOf(day, today)} ${clockTime(then, zone)}`
}

/** What is being done with a calendar: `Downloading team.ics`. */
export function stageWords({ stage, name }: Pick<ImportProgress, 'stage' | 'name'>): string {
  return `${stage === 'downloading' ? 'Downloading' : 'Reading'} ${name}`
}
