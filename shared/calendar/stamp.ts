// DATE and DATE-TIME values (RFC 5545 3.3.4, 3.3.5), before their zone is known.

import { DAY, dayNumber, daysInMonth } from '../time/civil.ts'

/** A moment as it is written: what the clock shows, and which clock. */
export interface Stamp {
  /** A day without a time, a time in UTC, or a time on the clock of `zoneId` (null: the reader's own). */
  readonly kind: 'date' | 'utc' | 'local'
  /** Local seconds; midnight for a date. */
  readonly local: number
  readonly zoneId: string | null
}

/** The day of a stamp, as VALUE=DATE asks for it whatever is written. */
export function asDate(stamp: Stamp): Stamp {
  return { kind: 'date', local: Math.floor(stamp.local / DAY) * DAY, zoneId: null }
}

const ZERO = 48
const NINE = 57

/**
 * Reads `20250310`, `20250310T090000` and `20250310T090000Z`; spaces around it and a missing second are
 * forgiven. A second of 60 is the next minute (RFC 5545 3.3.12), and 24:00 is the next midnight. Null for
 * anything else.
 */
export function parseStamp(text: string, zoneId: string | null): Stamp | null {
  const value = text.length > 16 || text.charCodeAt(0) === 32 ? text.trim() : text.trimEnd()
  if (value.length === 8) {
    const day = dayOf(value)
    return day === null ? null : { kind: 'date', local: day * DAY, zoneId: null }
  }
  return dateTime(value, zoneId)
}

function dateTime(value: string, zoneId: string | null): Stamp | null {
  const last = value.charCodeAt(value.length - 1)
  const utc = last === 90 || last === 122
  const digits = utc ? value.length - 1 : value.length
  const separator = value.charCodeAt(8)
  if ((separator !== 84 && separator !== 116) || (digits !== 15 && digits !== 13)) return null
  const day = dayOf(value)
  const hour = numberAt(value, 9, 2)
  const minute = numberAt(value, 11, 2)
  const second = digits === 15 ? numberAt(value, 13, 2) : 0
  if (day === null || hour < 0 || hour > 24 || minute < 0 || minute > 59) return null
  if (second < 0 || second > 60) return null
  if (hour === 24 && minute + second > 0) return null
  const local = day * DAY + hour * 3600 + minute * 60 + second
  return utc ? { kind: 'utc', local, zoneId: null } : { kind: 'local', local, zoneId }
}

function dayOf(value: string): number | null {
  const year = numberAt(value, 0, 4)
  const month = numberAt(value, 4, 2)
  const day = numberAt(value, 6, 2)
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return dayNumber(year, month, day)
}

/** The number of `length` digits at `from`; negative where there is something else. */
function numberAt(value: string, from: number, length: number): number {
  let number = 0
  for (let i = from; i < from + length; i++) {
    const code = value.charCodeAt(i)
    // NaN past the end fails both comparisons.
    if (!(code >= ZERO && code <= NINE)) return -1
    number = number * 10 + code - ZERO
  }
  return number
}
