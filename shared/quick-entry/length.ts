// Lengths and times as they are typed.

/** Minutes of `90m`, `90min`, `1h`, `1.5h`, `1,5h`, `1h30`, `1h30m`; `null` for anything else. */
export function minutesOf(token: string): number | null {
  const match = /^(?:(\d+(?:[.,]\d+)?)h)?(?:(\d+)(?:m|min)?)?$/i.exec(token)
  const [, hours, minutes] = match ?? []
  if (!match || (hours === undefined && !/m(in)?$/i.test(token))) return null
  const total = Number((hours ?? '0').replace(',', '.')) * 60 + Number(minutes ?? 0)
  return total > 0 && total <= 24 * 60 ? Math.round(total) : null
}

/** A time of day as it was typed. */
export interface TypedTime {
  /** Since midnight. */
  readonly minutes: number
  /** `null` for the 24-hour clock. */
  readonly half: 'am' | 'pm' | null
  /** An hour from 1 to 11 written without a leading zero, which without more may be of either half of the day. */
  readonly isBare: boolean
}

/** Reads `9`, `9:30`, `09.30`, `9am`, `4:30pm`; `null` for what is no time. */
export function clockOf(text: string): TypedTime | null {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/i.exec(text)
  const [, digits = '', minutes = '00', halfText] = match ?? []
  const hours = Number(digits)
  if (!match || hours > 23 || Number(minutes) > 59) return null
  const half = halfText === undefined ? null : halfText.toLowerCase() === 'am' ? 'am' : 'pm'
  if (half !== null && (hours < 1 || hours > 12)) return null
  const hour = half === null ? hours : (hours % 12) + (half === 'pm' ? 12 : 0)
  const isBare = !digits.startsWith('0') && hours >= 1 && hours <= 11
  return { minutes: 60 * hour + Number(minutes), half, isBare }
}

/** `HH:MM` of `9`, `9:30`, `09.30` or `4pm`; `null` for what is no time. */
export function timeOf(text: string): string | null {
  const time = clockOf(text)
  if (!time) return null
  const hours = String(Math.floor(time.minutes / 60)).padStart(2, '0')
  return `${hours}:${String(time.minutes % 60).padStart(2, '0')}`
}
