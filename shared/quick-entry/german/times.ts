// Times of day as German writes them: `um 9`, `von 9 bis 10:30 Uhr`, `9 Uhr 30`, `zwischen 14 und 15 Uhr`.
import { fail, ok, type Result } from '../../result.ts'
import { timeOf } from '../clock.ts'
import { type Piece, startsWith } from '../pieces.ts'
import { rangeAt, type TimesWay } from '../range.ts'
import { germanWeekdays } from './days.ts'

const time = String.raw`(\d{1,2}(?:[:.]\d{2})?)`
const clock = String.raw`(?:\s*uhr)`
const start = String.raw`(?:um|ab|von)\s+`
const link = String.raw`\s*(?:[-–—−]|bis)\s*`

/** Ways to write two times. */
const ranges: readonly TimesWay[] = [
  [startsWith(`${start}${time}${clock}?${link}${time}${clock}?`), 'never'],
  [startsWith(`zwischen\\s+${time}${clock}?\\s+und\\s+${time}${clock}?`), 'never'],
  [startsWith(`${time}${clock}?${link}${time}${clock}`), 'never'],
  [startsWith(`${time}${clock}${link}${time}`), 'never'],
  [startsWith(`${time}\\s+bis\\s+${time}`), 'beside'],
  // `9-10 am Montag`: the German `am`, not the morning.
  [startsWith(String.raw`${time}[-–—−]${time}(?=\s+am\s)`), 'never'],
]
/** Ways to write one time; the minutes may stand behind `Uhr`. */
const starts: readonly TimesWay[] = [
  [startsWith(String.raw`(?:${start})?(\d{1,2})\s*uhr\s*(\d{2})`), 'between'],
  [startsWith(`(?:${start})?${time}${clock}`), 'between'],
  [startsWith(`${start}${time}`), 'followed'],
  // `3 am Montag`, likewise.
  [startsWith(String.raw`${time}(?=\s+am\s+(?:${germanWeekdays}|\d))`), 'between'],
]

/** Reads times of day at the beginning of a text; `null` if there are none as German writes them. */
export function germanTimesAt(rest: string): Result<Piece> | null {
  const two = rangeAt(rest, ranges)
  if (two) return two
  for (const [find, doubt] of starts) {
    const found = find(rest)
    if (!found) continue
    const [text, hours, minutes] = found
    const read = timeOf(minutes === undefined ? (hours ?? '') : `${hours}:${minutes}`)
    if (!read) return fail('no-time', { text })
    return read.ok ? ok({ kind: 'times', text, from: read.value, to: null, doubt }) : read
  }
  return null
}
