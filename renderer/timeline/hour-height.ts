import { usualHours } from './day-marks.ts'

/** In pixels: a quarter of an hour has room for a line of text. */
export const leastHour = 52
/** A minute’s meeting needs no more. */
const mostHour = 104

/** How high an hour is drawn so that the usual hours fill the height there is for them, in whole pixels. */
export function hourHeight(available: number): number {
  const hours = usualHours.to - usualHours.from
  return Math.min(Math.max(Math.floor(available / hours), leastHour), mostHour)
}
