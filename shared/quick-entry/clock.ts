// Typed times of day.
import { ok, type Result } from '../result.ts'
import { clockText } from '../time/zone.ts'
import { unclear } from './pieces.ts'

/** A typed time of day. */
export interface TypedTime {
  /** Minutes since midnight. */
  readonly minutes: number
  /** `null` for the 24-hour clock. */
  readonly half: 'am' | 'pm' | null
  /** An hour from 1 to 11 without a leading zero: on its own it may be in either half of the day. */
  readonly isBare: boolean
}

const noon: TypedTime = { minutes: 12 * 60, half: 'pm', isBare: false }

/** Reads `9`, `9:30`, `09.30`, `9am`, `4:30 p.m.`, `noon`; `null` for anything that is not a time. */
export function clockOf(text: string): TypedTime | null {
  if (text.toLowerCase() === 'noon') return noon
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/i.exec(
    text.replace(/\s?([ap])\.?m\.?$/i, '$1m'),
  )
  const [, digits = '', minutes = '00', halfText] = match ?? []
  const hours = Number(digits)
  if (!match || hours > 23 || Number(minutes) > 59) return null
  const half = halfText === undefined ? null : halfText.toLowerCase() === 'am' ? 'am' : 'pm'
  if (half !== null && (hours < 1 || hours > 12)) return null
  const hour = half === null ? hours : (hours % 12) + (half === 'pm' ? 12 : 0)
  const isBare = !digits.startsWith('0') && hours >= 1 && hours <= 11
  return { minutes: 60 * hour + Number(minutes), half, isBare }
}

/**
 * Whether it is unclear if it means the small hours or the afternoon: 1 to 5 o'clock without a leading zero, am or pm.
 * From 6 to 11 it means the morning.
 */
export function isEitherHalf({ minutes, half, isBare }: TypedTime): boolean {
  return half === null && isBare && minutes < 6 * 60
}

/**
 * `HH:MM` of `9`, `9:30`, `09.30` or `4pm`; `null` for anything that is not a time. Fails for `3` or `4:30`, which may
 * be at night or in the afternoon.
 */
export function timeOf(text: string): Result<string> | null {
  const time = clockOf(text)
  if (!time) return null
  if (!isEitherHalf(time)) return ok(clockText(time.minutes))
  return unclear(
    text,
    { typed: clockText(time.minutes) },
    { typed: clockText(time.minutes + 12 * 60) },
  )
}
