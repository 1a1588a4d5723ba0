// DATE and DATE-TIME values (RFC 5545 3.3.4, 3.3.5), before their zone is known.

import { DAY, dayNumber, daysInMonth } from '../time/civil.ts'
import type { Piece } from './octets/line-reader.ts'

/** A moment as written: what the clock shows, and which clock it is. */
export interface Stamp {
  /** A day without a time, a time in UTC, or a time on the clock of `zoneId` (null: the reader's own). */
  readonly kind: 'date' | 'utc' | 'local'
  /** Local seconds; midnight for a date. */
  readonly local: number
  readonly zoneId: string | null
}

/** The day of a stamp: what VALUE=DATE asks for, whatever is written. */
export function asDate(stamp: Stamp): Stamp {
  return { kind: 'date', local: Math.floor(stamp.local / DAY) * DAY, zoneId: null }
}

/**
 * The day that a time in UTC stands for where days are expected: the day whose midnight is nearest, on whichever clock
 * that midnight was (docs/calendars.md 4.4). Half-way between two, it is the day as written.
 */
export function nearestDay(utcSeconds: number): number {
  return Math.ceil(utcSeconds / DAY - 0.5) * DAY
}

const ZERO = 48
const SPACE = 32
const LONGEST_STAMP = 64

/** `stampIn` for a value that is already text. */
export function parseStamp(text: string, zoneId: string | null): Stamp | null {
  if (text.length > LONGEST_STAMP) return null
  const octets = Uint8Array.from(text, (letter) => Math.min(letter.charCodeAt(0), 255))
  return stampIn({ octets, from: 0, to: octets.length }, zoneId)
}

/**
 * Reads `20250310`, `20250310T090000` and `20250310T090000Z`; surrounding spaces and missing seconds are accepted. A
 * second of 60 is the next minute (RFC 5545 3.3.12), and 24:00 is the next midnight. Null for anything else.
 */
export function stampIn({ octets, from, to }: Piece, zoneId: string | null): Stamp | null {
  let start = from
  let end = to
  while (start < end && (octets[start] ?? 0) <= SPACE) start++
  while (end > start && (octets[end - 1] ?? 0) <= SPACE) end--
  if (end - start !== 8) return dateTime(octets, start, end, zoneId)
  const day = dayAt(octets, start)
  return day === null ? null : { kind: 'date', local: day * DAY, zoneId: null }
}

function dateTime(
  octets: Uint8Array,
  from: number,
  to: number,
  zoneId: string | null,
): Stamp | null {
  const utc = isLetter(octets[to - 1], 'Z')
  const digits = to - from - (utc ? 1 : 0)
  if ((digits !== 15 && digits !== 13) || !isLetter(octets[from + 8], 'T')) return null
  const day = dayAt(octets, from)
  const hour = numberAt(octets, from + 9, 2)
  const minute = numberAt(octets, from + 11, 2)
  const second = digits === 15 ? numberAt(octets, from + 13, 2) : 0
  if (day === null || hour < 0 || hour > 24 || minute < 0 || minute > 59) return null
  if (second < 0 || second > 60) return null
  if (hour === 24 && minute + second > 0) return null
  const local = day * DAY + hour * 3600 + minute * 60 + second
  return utc ? { kind: 'utc', local, zoneId: null } : { kind: 'local', local, zoneId }
}

/** In upper or lower case. */
function isLetter(octet: number | undefined, letter: 'T' | 'Z'): boolean {
  const code = letter.charCodeAt(0)
  return octet === code || octet === code + 32
}

function dayAt(octets: Uint8Array, from: number): number | null {
  const year = numberAt(octets, from, 4)
  const month = numberAt(octets, from + 4, 2)
  const day = numberAt(octets, from + 6, 2)
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return dayNumber(year, month, day)
}

/** The number made of `length` digits at `from`; negative if there is anything else. */
function numberAt(octets: Uint8Array, from: number, length: number): number {
  let number = 0
  for (let i = from; i < from + length; i++) {
    const digit = (octets[i] ?? 0) - ZERO
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}
