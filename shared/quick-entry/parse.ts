// One line understood as typed: `90m discovery #1 interview notes @10:30`, `yesterday 14-15:30 roadmap`. Words may
// stand in any order; what is no time, day, goal or category is the note.
import type { BlockDetails } from '../focus/block.ts'
import { formatDuration } from '../format/format.ts'
import type { QuickEntry } from '../messages/drafts.ts'
import type { Config } from '../model/document.ts'
import { fail, ok, type Result } from '../result.ts'
import { addSeconds, type Instant } from '../time/instant.ts'
import { addDays, clockTime, type Day, dayOf, isDay, localTime, weekdayOf } from '../time/zone.ts'
import { minutesOf, timeOf } from './length.ts'
import { categoryIn, goalOf } from './names.ts'
import { withDays, withLengths, withRanges } from './phrases.ts'
import { rangeOf } from './range.ts'

interface Parts {
  minutes: number | null
  from: string | null
  to: string | null
  day: Day | null
  goalId: string | null
  readonly words: string[]
}

/**
 * Reads a line. Without a time the entry ends now; without a category it cannot be kept. A time of day without a day
 * is one of today, but over midnight that of last night where tonight lies ahead. Fails for a line that cannot be true:
 * one that says two things (times and a length that disagree, two days), that lies ahead of `now`, or that is longer
 * than sixteen hours.
 */
export function parseQuickEntry(text: string, config: Config, now: Instant): Result<QuickEntry> {
  const { zone } = config.settings
  const today = dayOf(now, zone)
  const read = readParts(text, config, today)
  if (!read.ok) return read
  const parts = read.value
  const about = aboutOf(parts, config)
  if (!about.ok) return about
  const span = spanOf(parts, today, zone, now)
  if (!span.ok) return span
  return untrue(span.value, zone, now) ?? ok({ ...span.value, ...about.value })
}

/**
 * Reads what a block to start is about: `discovery 50m #1 interview notes`. Without a length it runs without
 * an end; a time or a day has no place in it.
 */
export function parseQuickBlock(text: string, config: Config, now: Instant): Result<BlockDetails> {
  const read = readParts(text, config, dayOf(now, config.settings.zone))
  if (!read.ok) return read
  const parts = read.value
  if (parts.from !== null || parts.day !== null) {
    return fail('starts-now', 'A block starts now; write down what is over with `log`.')
  }
  const about = aboutOf(parts, config)
  return about.ok ? ok({ ...about.value, plannedMinutes: parts.minutes }) : about
}

function readParts(text: string, config: Config, today: Day): Result<Parts> {
  const parts: Parts = {
    minutes: null,
    from: null,
    to: null,
    day: null,
    goalId: null,
    words: [],
  }
  const line = withRanges(withLengths(withDays(text, today)))
  for (const token of line.trim().split(/\s+/)) {
    const problem = readToken(token, parts, config, today)
    if (problem) return problem
  }
  const day = parts.words.find((word) => couldBeDay.test(word))
  if (day !== undefined && parts.day === null) {
    return fail('no-day', `“${day}” can be two days: write 5 Nov or 2026-11-05.`)
  }
  return ok(parts)
}

/** Day before month here, month before day there. */
const couldBeDay = /^\d{1,2}\/\d{1,2}(\/(\d\d){1,2})?$/

/** Category, goal and note: what the words that are no time say. */
function aboutOf(
  { words, goalId }: Parts,
  { categories }: Config,
): Result<Pick<QuickEntry, 'categoryId' | 'goalId' | 'note'>> {
  const category = categoryIn(words, categories)
  if (!category) return fail('no-category', 'Which category? Write its name, or how it begins.')
  const note = words.filter((_, index) => !category.places.includes(index)).join(' ')
  return ok({ categoryId: category.id, goalId, note })
}

/** Takes a token for what it is; a word that is nothing else is kept for the category and the note. */
function readToken(token: string, parts: Parts, config: Config, today: Day): Result<never> | null {
  const minutes = minutesOf(token)
  const range = rangeOf(token)
  const day = dayNamed(token, today)
  if (range) {
    if (!range.ok) return range
    const { from, to } = range.value
    if (isOther(parts.from, from) || isOther(parts.to, to)) return twice('times', token)
    parts.from = from
    parts.to = to
  } else if (minutes !== null) {
    return readLength(token, minutes, parts)
  } else if (/^[-−]\d/.test(token) && minutesOf(token.slice(1)) !== null) {
    return fail('no-length', `“${token}”: a length has no sign.`)
  } else if (/^@\d/.test(token) || plainTime.test(token)) {
    const time = timeOf(token.replace('@', ''))
    if (time === null) return fail('no-time', `“${token}” is not a time such as @10:30.`)
    if (isOther(parts.from, time)) return twice('times', token)
    parts.from = time
  } else if (/^#./.test(token)) {
    const goal = goalOf(token.slice(1), config.goals)
    if (!goal) return fail('no-goal', `No goal is called “${token.slice(1)}”.`)
    if (isOther(parts.goalId, goal.id)) return twice('goals', token)
    parts.goalId = goal.id
  } else if (day !== null) {
    if (isOther(parts.day, day)) return twice('days', token)
    parts.day = day
  } else if (token !== '') {
    parts.words.push(token)
  }
  return null
}

/** What can be nothing else than a time of day. */
const plainTime = /^\d{1,2}(:\d{2}(am|pm)?|([:.]\d{2})?(am|pm))$/i

/** A second length is refused, the same one too: `1h 1h` may be meant as two. */
function readLength(token: string, minutes: number, parts: Parts): Result<never> | null {
  if (parts.minutes !== null) return twice('lengths', token)
  parts.minutes = minutes
  return null
}

function isOther<T>(before: T | null, now: T): boolean {
  return before !== null && before !== now
}

function twice(what: string, token: string): Result<never> {
  return fail('twice', `The line names two ${what}; “${token}” is the second.`)
}

const noLength = fail('no-length', 'How long? Write 90m, 1h30 or 14-15:30.')

interface TimeSpan {
  readonly start: Instant
  readonly end: Instant
}

function spanOf(
  { minutes, from, to, day }: Parts,
  today: Day,
  zone: string,
  now: Instant,
): Result<TimeSpan> {
  const on = day ?? today
  if (on > today) return fail('ahead', `${on} is still ahead; only time that is over is kept.`)
  if (from !== null && to !== null) {
    const isOverMidnight = to <= from
    const spanOn = (start: Day): TimeSpan => ({
      start: localTime(start, from, zone),
      end: localTime(isOverMidnight ? addDays(start, 1) : start, to, zone),
    })
    const said = spanOn(on)
    const isLastNight = isOverMidnight && day === null && said.end > now
    const span = isLastNight ? spanOn(addDays(on, -1)) : said
    // An hour the clocks skip has no length.
    if (span.end <= span.start) return noLength
    if (minutes !== null && span.end - span.start !== minutes * 60) {
      const length = formatDuration(span.end - span.start)
      return fail(
        'two-lengths',
        `${from} to ${to} is ${length}, not ${formatDuration(minutes * 60)}.`,
      )
    }
    return ok(span)
  }
  if (minutes === null) return noLength
  if (from !== null) {
    const start = localTime(on, from, zone)
    return ok({ start, end: addSeconds(start, minutes * 60) })
  }
  if (day !== null && day !== today) return fail('no-time', 'At what time? Write @10:30.')
  return ok({ start: addSeconds(now, -minutes * 60), end: now })
}

/** Longer than anybody works on one thing: a slip of the keys. */
const longestSeconds = 16 * 3600

/** Why time cannot have been spent so; `null` where it can. */
function untrue({ start, end }: TimeSpan, zone: string, now: Instant): Result<never> | null {
  if (end - start > longestSeconds) {
    return fail('too-long', `That is ${formatDuration(end - start)}; more than 16 h is not kept.`)
  }
  if (end <= now) return null
  const isToday = dayOf(end, zone) === dayOf(now, zone)
  const when = `${clockTime(end, zone)}${isToday ? '' : ` on ${dayOf(end, zone)}`}`
  return fail('ahead', `${when} is still ahead; only time that is over is kept.`)
}

const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** `today`, `yesterday`, `tomorrow`, `2026-11-20`, or the last such weekday, `mon` to `sunday`. */
function dayNamed(token: string, today: Day): Day | null {
  const word = token.toLowerCase()
  if (word === 'today') return today
  if (word === 'yesterday') return addDays(today, -1)
  if (word === 'tomorrow') return addDays(today, 1)
  if (isDay(word)) return word
  const weekday = word.length < 3 ? -1 : weekdayNames.findIndex((name) => name.startsWith(word))
  if (weekday < 0) return null
  const back = (weekdayOf(today) - (weekday + 1) + 7) % 7
  return addDays(today, -back)
}
