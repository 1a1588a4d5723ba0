// DURATION (RFC 5545 3.3.6): weeks and days are nominal, hours, minutes and seconds are exact.

export interface Duration {
  /** Whole days on the wall clock, signed. */
  readonly days: number
  /** Exact seconds, with the same sign. */
  readonly seconds: number
}

/** Ten thousand years, the whole range of dates; nothing longer is the duration of an event. */
const MOST_DAYS = 3_652_500

const pattern =
  /^([+-])?PT?(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T?(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/

/** Reads `P1DT2H`, `-PT15M`, `P2W`, wherever the T is; null for anything else, including `P` and `PT`. */
export function parseDuration(text: string): Duration | null {
  if (text.length > 64) return null
  const parts = pattern.exec(text.toUpperCase())
  if (!parts || !/\d/.test(text)) return null
  const number = (index: number) => Number(parts[index] ?? 0)
  const sign = parts[1] === '-' ? -1 : 1
  const days = number(2) * 7 + number(3)
  if (days > MOST_DAYS) return null
  const seconds = number(4) * 3600 + number(5) * 60 + number(6)
  return { days: sign * days, seconds: sign * seconds }
}
