// Typed lengths: `90m`, `1.5h`, `1h30`, `1 h 30 min`, `half an hour`, `two hours`.
import { fail, ok, type Result } from '../result.ts'
import { numberIn, numberWords } from './numbers.ts'
import { type Piece, startsWith, unclear } from './pieces.ts'

const hourUnit = String.raw`(?:hours?|hrs?|h)\.?`
const minuteUnit = String.raw`(?:minutes?|mins?|m)\.?`
const hours = String.raw`(\d+(?:[.,]\d+)?|(?:an?|${numberWords})(?=\s))\s*${hourUnit}`
const minutes = String.raw`(\d+|(?:${numberWords})(?=\s))\s*${minuteUnit}`

/** A way to write a length, with the minutes it stands for and whether it is in hours alone. */
export interface LengthWay {
  readonly find: (rest: string) => RegExpExecArray | null
  readonly minutesOf: (found: readonly (string | undefined)[]) => number
  readonly isHours?: true
}

/** A way to write a length, from its pattern. */
export function lengthWay(
  pattern: string,
  minutesIn: LengthWay['minutesOf'],
  isHours?: true,
): LengthWay {
  return { find: startsWith(pattern), minutesOf: minutesIn, ...(isHours && { isHours }) }
}

const way: typeof lengthWay = (pattern, ...rest) => lengthWay(`(?:for\\s+)?${pattern}`, ...rest)

/** How English writes lengths. */
export const englishLengths: readonly LengthWay[] = [
  way(`${hours}\\s+and\\s+a\\s+half`, ([, count]) => 60 * numberIn(count) + 30),
  way(
    `${hours},?\\s*(?:and\\s+)?${minutes}`,
    ([, count, rest]) => 60 * numberIn(count) + numberIn(rest),
  ),
  way(String.raw`(\d+)h(\d+)`, ([, count, rest]) => 60 * numberIn(count) + numberIn(rest)),
  way(
    String.raw`(\d{1,2}):(\d{2})\s*${hourUnit}`,
    ([, count, rest]) => 60 * numberIn(count) + numberIn(rest),
  ),
  way(hours, ([, count]) => 60 * numberIn(count), true),
  way(minutes, ([, count]) => numberIn(count)),
  way(
    `(\\d+|${numberWords})\\s+and\\s+a\\s+half\\s+hours?`,
    ([, count]) => 60 * numberIn(count) + 30,
  ),
  way('(?:an?\\s+)?half[\\s-](?:an\\s+)?hour', () => 30),
  way('(?:a\\s+)?quarter\\s+of\\s+an\\s+hour', () => 15),
  way('three\\s+quarters\\s+of\\s+an\\s+hour', () => 45),
]
const signed = startsWith(String.raw`[-−+]\d+(?:[.,]\d+)?\s*(?:${hourUnit}\d*|${minuteUnit})`)

const longestMinutes = 24 * 60

/** `1.30h`: more often an hour and a half than 78 minutes. Quarters are written in decimals. */
const doubtful = startsWith(String.raw`(\d{1,2})[.,](?!25|50)([0-5][05])\s*${hourUnit}`)

/**
 * Reads a length at the beginning of a text, written in one of the ways. Fails for a length of zero, with a sign, or
 * longer than a day, and for hours whose decimals may be minutes.
 */
export function lengthAt(
  rest: string,
  ways: readonly LengthWay[] = englishLengths,
): Result<Piece> | null {
  const withSign = signed(rest)
  if (withSign) return fail('no-length/sign', { text: withSign[0] })
  const decimals = doubtful(rest)
  if (decimals) return hoursOrMinutes(decimals)
  for (const { find, minutesOf: minutesIn, isHours = false } of ways) {
    const found = find(rest)
    if (found) return lengthOf(found[0], minutesIn(found), isHours)
  }
  return null
}

function hoursOrMinutes([text, count = '', rest = '']: RegExpExecArray): Result<never> {
  const exact = 60 * Number(`${count}.${rest}`)
  return unclear(text, `${count}h${rest}`, `${Math.round(exact)}m`)
}

function lengthOf(text: string, exact: number, isHours: boolean): Result<Piece> {
  const rounded = Math.round(exact)
  if (rounded < 1) return fail('no-length/none', { text })
  if (rounded > longestMinutes) return fail('too-long/day', { text })
  return ok({ kind: 'length', text, minutes: rounded, isHours })
}

/** The minutes of a text that is a length and nothing else; `null` otherwise. */
export function minutesOf(text: string): number | null {
  const read = lengthAt(text)
  if (!read?.ok || read.value.kind !== 'length' || read.value.text !== text) return null
  return read.value.minutes
}
