// Lengths as clocks write them, the same in every language. Lengths in sentences are in `Words`.
import { roundToMinute } from './rounding.ts'

/** `6 h 20 min`, `45 min`, `−1 h`, `0 min`: the symbols are international (SI). */
export function formatLength(seconds: number): string {
  const minutes = wholeMinutes(seconds)
  const sign = seconds < 0 && minutes > 0 ? '−' : ''
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${sign}${rest} min`
  return rest === 0 ? `${sign}${hours} h` : `${sign}${hours} h ${rest} min`
}

/** `6:20`, `−0:45`, `0:00`: a length in a column. */
export function formatHours(seconds: number): string {
  const minutes = wholeMinutes(seconds)
  const text = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
  return minutes === 0 ? text : sign(seconds) + text
}

/** `2:05:09` or `25:00`: a running clock. */
export function formatClock(seconds: number): string {
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  const rest = String(Math.floor(seconds % 60)).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`
}

/** The nearest whole minute, whatever the sign; half a minute rounds up. */
function wholeMinutes(seconds: number): number {
  return Math.abs(roundToMinute(seconds)) / 60
}

function sign(seconds: number): string {
  return seconds < 0 ? '−' : ''
}
