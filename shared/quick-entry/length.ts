// Lengths as they are typed: `90m`, `1.5h`, `1h30`, `1 h 30 min`, `half an hour`, `two hours`.
import { fail, ok, type Result } from '../result.ts'
import { numberIn, numberWords } from './numbers.ts'
import { type Piece, startsWith } from './pieces.ts'

const hourUnit = '(?:hours?|hrs?|h)'
const minuteUnit = '(?:minutes?|mins?|m)'
const count = String.raw`\d+(?:[.,]\d+)?`
const inFigures = startsWith(
  String.raw`(?:for\s+)?(?:(${count})\s*${hourUnit}(?:\s*(?:and\s+)?(\d+)\s*${minuteUnit}|(\d+))?|(\d+)\s*${minuteUnit})`,
)
const inWords = startsWith(
  String.raw`(?:for\s+)?(?:(half)\s+an|(an|${numberWords}))\s+hours?(\s+and\s+a\s+half)?`,
)
const halfHours = startsWith(String.raw`(${count})\s*${hourUnit}\s+and\s+a\s+half`)
const signed = startsWith(String.raw`[-−+]\s?\d+(?:[.,]\d+)?\s*(?:${hourUnit}\d*|${minuteUnit})`)

const longestMinutes = 24 * 60

/** Reads a length at the beginning of a text. Fails for one of nothing, with a sign, or longer than a day. */
export function lengthAt(rest: string): Result<Piece> | null {
  const withSign = signed(rest)
  if (withSign) return fail('no-length', `“${withSign[0]}”: a length has no sign.`)
  const found = inFigures(rest)
  const half = halfHours(rest)
  const words = inWords(rest)
  if (half) return lengthOf(half[0], 60 * numberIn(half[1]) + 30, false)
  if (words) {
    const whole = words[1] === undefined ? 60 * numberIn(words[2]) : 30
    return lengthOf(words[0], whole + (words[3] === undefined ? 0 : 30), false)
  }
  if (!found) return null
  const [text, hours, minutes, bare, alone] = found
  const isHours = hours !== undefined && minutes === undefined && bare === undefined
  const total = 60 * numberIn(hours) + numberIn(minutes ?? bare ?? alone)
  return lengthOf(text, total, isHours)
}

function lengthOf(text: string, minutes: number, isHours: boolean): Result<Piece> {
  const rounded = Math.round(minutes)
  if (rounded < 1) return fail('no-length', `“${text}” is no length.`)
  if (rounded > longestMinutes) return fail('too-long', `“${text}” is more than a day.`)
  return ok({ kind: 'length', text, minutes: rounded, isHours })
}

/** Minutes of a text that is a length and nothing else; `null` for any other. */
export function minutesOf(text: string): number | null {
  const read = lengthAt(text)
  if (!read?.ok || read.value.kind !== 'length' || read.value.text !== text) return null
  return read.value.minutes
}
