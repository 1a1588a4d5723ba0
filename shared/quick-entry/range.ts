// Typed ranges of time: `14-15:30`, `9-5`, `9am–5pm`, `23-1`.
import { fail, ok, type Result } from '../result.ts'
import { clockText } from '../time/zone.ts'
import { clockOf, isEitherHalf, type TypedTime, timeOf } from './clock.ts'
import { type Doubt, type Piece, startsWith, unclear } from './pieces.ts'

/** Local times of day, `HH:MM`; if `to` is not after `from`, it is on the next day. */
export interface TypedRange {
  readonly from: string
  readonly to: string
}

/** Nobody works longer than this from before midnight until after it, in minutes. */
const longestNight = 12 * 60

/**
 * Reads two times with a dash between them; `null` for anything that is not a range. The rules, in this order:
 *
 * 1. Times are on the 24-hour clock; one with `am` or `pm` is on the 12-hour clock.
 * 2. An hour with neither, before one with `am` or `pm`, is in the half of the day from which less time passes: `1-5pm`
 *    is 13:00 to 17:00, `9-5pm` 9:00 to 17:00, `8-12am` 20:00 to midnight, `12-1am` midnight to 1:00.
 * 3. A second time that is not after the first and could be in the afternoon (hour 1 to 11, written without a leading
 *    zero or `am`) is in the afternoon, unless the first is an afternoon time of the 24-hour clock: `9-5` is 9:00 to
 *    17:00, `11-1:30` 11:00 to 13:30, `12-1` 12:00 to 13:00, `1pm-5` 13:00 to 17:00.
 * 4. Otherwise the second time is on the next day: `23-1`, `22-6`, `18:00-02:00`, `22-24`.
 *
 * Fails if the range is ambiguous: if both times are on the 24-hour clock and could be in the afternoon, and the first
 * is before 6, as in `2-3` and `1-5`; and if rule 4 makes more than twelve hours of a second time that could be in the
 * afternoon, as in `14-5` and `22-11`.
 */
export function rangeOf(token: string): Result<TypedRange> | null {
  const [first, second, ...rest] = token.split(/[-–]/)
  if (first === undefined || second === undefined || rest.length > 0) return null
  const typedFrom = clockOf(first)
  // The end of a day is the start of the next one.
  const typedTo = clockOf(second.replace(/^24(?=$|[:.]00$)/, '0'))
  if (!typedFrom || !typedTo) return null
  const from = nearerHalf(typedFrom, typedTo)
  const to = typedTo.minutes
  // No length, or a whole day: neither is a range.
  if (from === to) return null
  const isToOpen = typedTo.half === null && typedTo.isBare
  if (isToOpen && isEitherHalf(typedFrom)) return eitherHalf(token, from, to)
  if (to > from) return ok(range(from, to))
  const afternoon = to + 12 * 60
  const couldBeLater = isToOpen && afternoon > from
  const isPlain24 = typedFrom.half === null && typedFrom.minutes >= 13 * 60
  if (couldBeLater && !isPlain24) return ok(range(from, afternoon))
  if (couldBeLater && to + 24 * 60 - from > longestNight) return ambiguous(token, from, to)
  return ok(range(from, to))
}

/** The first time in minutes of the day, in the half of it from which less time passes until the second. */
function nearerHalf(from: TypedTime, to: TypedTime): number {
  const isEither = from.isBare || (from.minutes >= noon && from.minutes < noon + 60)
  if (from.half !== null || to.half === null || !isEither) return from.minutes
  const until = (start: number) => (to.minutes - start + 2 * noon) % (2 * noon) || 2 * noon
  const other = (from.minutes + noon) % (2 * noon)
  return until(other) < until(from.minutes) ? other : from.minutes
}

const noon = 12 * 60

function range(from: number, to: number): TypedRange {
  return { from: clockText(from), to: clockText(to) }
}

function eitherHalf(token: string, from: number, to: number): Result<never> {
  const [early, late] = to > from ? [to, to + noon] : [to + noon, to]
  const later = { typed: `${clockText(from + noon)}-${clockText(late)}` }
  return unclear(token, { typed: `${clockText(from)}-${clockText(early)}` }, later)
}

function ambiguous(token: string, from: number, to: number): Result<never> {
  const start = clockText(from)
  const evening = { typed: `${start}-${clockText(to + noon)}` }
  return unclear(token, evening, { typed: `${start}-${clockText(to)}am` })
}

const half = String.raw`\s?(?:am|pm|a\.m\.|p\.m\.)`
const time = String.raw`(?:\d{1,2}(?:[:.]\d{2})?(?:${half})?|noon)`
/** Text that can only be a time of day. */
const clear = String.raw`\d{1,2}(?::\d{2}(?:${half})?|(?:[:.]\d{2})?${half})`
/** The same, as one of two. */
const sure = `(?:${clear}|noon)`
const link = String.raw`\s*(?:[-–—−]|to|until|till?)\s*`
const start = String.raw`(?:@\s?|at\s+|from\s+|start(?:ing|ed)?\s+(?:at\s+)?)`

/** A way to write times, whose groups they are, with the words beside it that make it doubtful. */
export type TimesWay = readonly [(rest: string) => RegExpExecArray | null, Doubt]

/** Ways to write two times. */
const ranges: readonly TimesWay[] = [
  [startsWith(`${start}(${time})${link}(${time})`), 'never'],
  [startsWith(`between\\s+(${time})\\s+and\\s+(${time})`), 'never'],
  [startsWith(`(${sure})${link}(${time})`), 'never'],
  [startsWith(`(${time})${link}(${sure})`), 'never'],
  [startsWith(String.raw`(\d{1,2})\s*[-–—−]\s*(\d{1,2})`), 'between'],
  [startsWith(`(${time})[-–—−](${time})`), 'never'],
  [startsWith(String.raw`(\d{1,2})\s+(?:to|until|till?)\s+(\d{1,2})`), 'beside'],
]

const marked = startsWith(`${start}(${time})`)
const bare = startsWith(String.raw`(?:at|from|start(?:ing|ed)?)\s+(?:at\s+)?\d{1,2}`)
const noTime = startsWith(String.raw`@\s?\d\S*?`)
const alone = startsWith(`(${clear})`)

/** Reads two times at the beginning of a text, by the first way that finds a range there; `null` if none does. */
export function rangeAt(rest: string, ways: readonly TimesWay[]): Result<Piece> | null {
  for (const [find, doubt] of ways) {
    const found = find(rest)
    const read = found && rangeOf(`${found[1]}-${found[2]}`)
    if (!found || !read) continue
    return read.ok ? ok({ kind: 'times', text: found[0], ...read.value, doubt }) : read
  }
  return null
}

/**
 * Reads times of day at the beginning of a text. Fails for text that can only be times and is not valid, or is
 * ambiguous.
 */
export function timesAt(rest: string): Result<Piece> | null {
  const two = rangeAt(rest, ranges)
  if (two) return two
  const found = marked(rest) ?? alone(rest)
  const read = found && timeOf(found[1] ?? '')
  if (!found || !read) {
    const [text] = noTime(rest) ?? found ?? []
    return text === undefined ? null : fail('no-time', { text })
  }
  if (!read.ok) return read
  const [text] = found
  return ok({ kind: 'times', text, from: read.value, to: null, doubt: doubtOf(rest, text) })
}

function doubtOf(rest: string, text: string): Doubt {
  if (text.startsWith('@')) return 'never'
  return bare(rest)?.[0] === text ? 'followed' : 'between'
}
