// Reads one typed line: `90m discovery #1 interview notes @10:30`, `yesterday 14-15:30 roadmap`. Words may stand in any
// order; anything that is not a time, day, goal or category is the note. The grammar is in docs/quick-entry.md.

import { formatLength } from '../format/lengths.ts'
import type { BlockDetails } from '../model/block.ts'
import type { Config } from '../model/document.ts'
import type { QuickEntry } from '../model/drafts.ts'
import { workedFault } from '../model/worked-times.ts'
import { fail, ok, type Result } from '../result.ts'
import { addSeconds, type Instant } from '../time/instant.ts'
import { addDays, type Day, dayOf, localTime } from '../time/zone.ts'
import { doubtIn, withBareMinutes } from './doubts.ts'
import { categoryIn, type FoundCategory, goalOf, wholeNameAt } from './names.ts'
import { isWord, type Piece, piecesOf, wordsOf } from './pieces.ts'
import type { Spoken } from './spoken.ts'

interface Parts {
  readonly minutes: number | null
  readonly from: string | null
  readonly to: string | null
  readonly day: Day | null
  readonly categoryId: string
  readonly goalId: string | null
  readonly note: string
}

/**
 * Reads a line. Without a time the entry ends now; without a category it is refused. A time of day without a day is
 * today's, except that a range over midnight is last night's if tonight is still ahead. Fails for a line that cannot be
 * true: one that says two things (times and a length that disagree, two days), that lies ahead of `now`, or that is
 * longer than sixteen hours.
 */
export function parseQuickEntry(
  text: string,
  config: Config,
  now: Instant,
  spoken: Spoken,
): Result<QuickEntry> {
  const { zone } = config.settings
  const today = dayOf(now, zone)
  const read = readParts(text, config, today, spoken)
  if (!read.ok) return read
  const { categoryId, goalId, note } = read.value
  const span = spanOf(read.value, today, zone, now)
  if (!span.ok) return span
  const fault = workedFault(span.value, zone, now)
  if (fault) return { ok: false, problem: fault }
  return ok({ ...span.value, categoryId, goalId, note })
}

/**
 * Reads what a block to start is about: `discovery 50m #1 interview notes`. Without a length it has no end; a time or a
 * day does not belong in it.
 */
export function parseQuickBlock(
  text: string,
  config: Config,
  now: Instant,
  spoken: Spoken,
): Result<BlockDetails> {
  const read = readParts(text, config, dayOf(now, config.settings.zone), spoken)
  if (!read.ok) return read
  const { categoryId, goalId, note, minutes, from, day } = read.value
  if (from !== null || day !== null) {
    return fail('starts-now')
  }
  return ok({ categoryId, goalId, note, plannedMinutes: minutes })
}

function readParts(text: string, config: Config, today: Day, spoken: Spoken): Result<Parts> {
  // A line pasted from a list begins with its bullet.
  const line = text.trim().replace(/^[-*•–]\s+/, '')
  const pieces = piecesOf(line, [
    (rest) => {
      const named = wholeNameAt(rest, config.categories)
      return named && ok(named)
    },
    spoken.unreadAt,
    spoken.lengthAt,
    spoken.timesAt,
    (rest) => spoken.dayAt(rest, today),
    (rest) => goalAt(rest, config),
  ])
  if (!pieces.ok) return pieces
  const category = categoryOf(pieces.value, config)
  if (!category.ok) return category
  const named = pieces.value[category.value?.place ?? -1]
  const isNoteIn = (among: readonly Piece[]) => (place: number) => {
    const piece = among[place]
    return piece !== undefined && piece !== named && isWord(piece)
  }
  const joined = withBareMinutes(pieces.value, isNoteIn(pieces.value))
  const said = saidIn(joined)
  if (!said.ok) return said
  const doubt = doubtIn(joined, isNoteIn(joined), spoken)
  if (doubt) return doubt
  if (!category.value) return noCategory
  const note = wordsOf(joined.filter((piece) => isWord(piece) && piece !== named))
  return ok({ ...said.value, categoryId: category.value.id, note })
}

/** The category that is named whole, else the one that a word names. */
function categoryOf(
  pieces: readonly Piece[],
  { categories }: Config,
): Result<FoundCategory | null> {
  const whole = pieces.flatMap((piece, place) =>
    piece.kind === 'category' ? { ...piece, place } : [],
  )
  const [first] = whole
  if (!first) {
    const words = pieces.map(({ kind, text }) => (kind === 'word' ? text : ''))
    return categoryIn(words, categories)
  }
  const other = whole.find(({ categoryId }) => categoryId !== first.categoryId)
  if (other) return fail('twice/categories', { first: first.text, second: other.text })
  return ok({ id: first.categoryId, place: first.place })
}

const noCategory = fail('no-category/name')

function goalAt(rest: string, { goals }: Config): Result<Piece> | null {
  const [text, named] = /^#(?:["“„]([^"“”„]+)["“”]|[^\s,;"“„]+)/.exec(rest) ?? []
  if (text === undefined) return null
  const name = named ?? text.slice(1)
  const goal = goalOf(name, goals)
  if (!goal) return fail('no-goal/name', { name })
  return ok({ kind: 'goal', text, goalId: goal.id })
}

type Said = Omit<Parts, 'categoryId' | 'note'>

/** The meaning of the pieces that are not words. Fails if two of them contradict each other. */
function saidIn(pieces: readonly Piece[]): Result<Said> {
  let said: Said = { minutes: null, from: null, to: null, day: null, goalId: null }
  for (const piece of pieces) {
    if (piece.kind === 'length') {
      // A second length is refused, even the same one: `1h 1h` may be meant as two.
      if (said.minutes !== null) return twice('lengths', piece)
      said = { ...said, minutes: piece.minutes }
    } else if (piece.kind === 'times') {
      const { from, to } = piece
      if (isOther(said.from, from) || isOther(said.to, to)) return twice('times', piece)
      said = { ...said, from, to: to ?? said.to }
    } else if (piece.kind === 'day') {
      if (isOther(said.day, piece.day)) return twice('days', piece)
      said = { ...said, day: piece.day }
    } else if (piece.kind === 'goal') {
      if (isOther(said.goalId, piece.goalId)) return twice('goals', piece)
      said = { ...said, goalId: piece.goalId }
    }
  }
  return ok(said)
}

function isOther<T>(before: T | null, now: T | null): boolean {
  return before !== null && now !== null && before !== now
}

function twice(what: 'lengths' | 'times' | 'days' | 'goals', { text }: Piece): Result<never> {
  return fail(`twice/${what}`, { text })
}

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
  if (on > today) return fail('ahead', { when: { day: on } })
  if (from !== null && to !== null) {
    const isOverMidnight = to <= from
    const spanOn = (start: Day): TimeSpan => ({
      start: localTime(start, from, zone),
      end: localTime(isOverMidnight ? addDays(start, 1) : start, to, zone),
    })
    const said = spanOn(on)
    const isLastNight = isOverMidnight && day === null && said.end > now
    const span = isLastNight ? spanOn(addDays(on, -1)) : said
    // An hour that the clocks skip has no length.
    if (span.end <= span.start) return fail('no-length')
    if (minutes !== null && span.end - span.start !== minutes * 60) {
      const length = formatLength(span.end - span.start)
      return fail('two-lengths', {
        from: { clock: from },
        to: { clock: to },
        length,
        other: formatLength(minutes * 60),
      })
    }
    return ok(span)
  }
  if (minutes === null) return fail('no-length')
  if (from !== null) {
    const start = localTime(on, from, zone)
    return ok({ start, end: addSeconds(start, minutes * 60) })
  }
  if (day !== null && day !== today) return fail('no-time/day')
  return ok({ start: addSeconds(now, -minutes * 60), end: now })
}
