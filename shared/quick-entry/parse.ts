// One line understood as typed: `90m discovery #1 interview notes @10:30`, `yesterday 14-15:30 roadmap`. Words may
// stand in any order; what is no time, day, goal or category is the note.
import type { BlockDetails } from '../focus/block.ts'
import type { QuickEntry } from '../messages/drafts.ts'
import type { Config } from '../model/document.ts'
import { fail, ok, type Result } from '../result.ts'
import { addSeconds, type Instant } from '../time/instant.ts'
import { addDays, type Day, dayOf, isDay, localTime, weekdayOf } from '../time/zone.ts'
import { minutesOf, timeOf } from './length.ts'
import { categoryIn, goalOf } from './names.ts'

interface Parts {
  minutes: number | null
  from: string | null
  to: string | null
  day: Day | null
  goalId: string | null
  readonly words: string[]
}

/** Reads a line. Without a time the entry ends now; without a category it cannot be kept. */
export function parseQuickEntry(text: string, config: Config, now: Instant): Result<QuickEntry> {
  const { zone } = config.settings
  const today = dayOf(now, zone)
  const read = readParts(text, config, today)
  if (!read.ok) return read
  const parts = read.value
  const about = aboutOf(parts, config)
  if (!about.ok) return about
  const span = spanOf(parts, today, zone, now)
  return span.ok ? ok({ ...span.value, ...about.value }) : span
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
  const parts: Parts = { minutes: null, from: null, to: null, day: null, goalId: null, words: [] }
  for (const token of text.trim().split(/\s+/)) {
    const problem = readToken(token, parts, config, today)
    if (problem) return problem
  }
  return ok(parts)
}

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
    parts.from = range.from
    parts.to = range.to
  } else if (minutes !== null) {
    parts.minutes = minutes
  } else if (/^@\d/.test(token)) {
    const time = timeOf(token.slice(1))
    if (time === null) return fail('no-time', `“${token}” is not a time such as @10:30.`)
    parts.from = time
  } else if (/^#./.test(token)) {
    const goal = goalOf(token.slice(1), config.goals)
    if (!goal) return fail('no-goal', `No goal is called “${token.slice(1)}”.`)
    parts.goalId = goal.id
  } else if (day !== null) {
    parts.day = day
  } else if (token !== '') {
    parts.words.push(token)
  }
  return null
}

const noLength = fail('no-length', 'How long? Write 90m, 1h30 or 14-15:30.')

function spanOf(
  { minutes, from, to, day }: Parts,
  today: Day,
  zone: string,
  now: Instant,
): Result<{ readonly start: Instant; readonly end: Instant }> {
  const on = day ?? today
  if (from !== null && to !== null) {
    const start = localTime(on, from, zone)
    const end = localTime(to > from ? on : addDays(on, 1), to, zone)
    // An hour the clocks skip has no length.
    return end > start ? ok({ start, end }) : noLength
  }
  if (minutes === null) return noLength
  if (from !== null) {
    const start = localTime(on, from, zone)
    return ok({ start, end: addSeconds(start, minutes * 60) })
  }
  if (day !== null && day !== today) return fail('no-time', 'At what time? Write @10:30.')
  return ok({ start: addSeconds(now, -minutes * 60), end: now })
}

/** `14-15:30`, `14:00–15:30`. */
function rangeOf(token: string): { readonly from: string; readonly to: string } | null {
  const [first, second, ...rest] = token.split(/[-–]/)
  if (first === undefined || second === undefined || rest.length > 0) return null
  const from = timeOf(first)
  const to = timeOf(second)
  return from !== null && to !== null && from !== to ? { from, to } : null
}

const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** `today`, `yesterday`, `2026-11-20`, or the last such weekday, `mon` to `sunday`. */
function dayNamed(token: string, today: Day): Day | null {
  const word = token.toLowerCase()
  if (word === 'today') return today
  if (word === 'yesterday') return addDays(today, -1)
  if (isDay(word)) return word
  const weekday = word.length < 3 ? -1 : weekdayNames.findIndex((name) => name.startsWith(word))
  if (weekday < 0) return null
  const back = (weekdayOf(today) - (weekday + 1) + 7) % 7
  return addDays(today, -back)
}
