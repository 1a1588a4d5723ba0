// Where times lie on a column of hours, and which time lies where.
import { type Instant, instant } from '../../shared/time/instant.ts'

export interface Ruler {
  /** Pixels from the top of the column; a time beyond it lies on its edge. */
  readonly top: (at: Instant) => number
  /** The time at so many pixels from the top, and on the column if they are beyond it. */
  readonly at: (pixels: number) => Instant
}

/** `lines` are the times at the lines of the column, in order, `rowPixels` apart; two of them may be the same time. */
export function rulerOf(lines: readonly Instant[], rowPixels: number): Ruler {
  const rows = lines.length - 1
  const line = (row: number) => lines[row] ?? instant(0)
  const lengthOf = (row: number) => line(row + 1) - line(row)
  return {
    top: (at) => {
      if (at >= line(rows)) return rows * rowPixels
      const row = lines.findLastIndex((time) => time <= at)
      return row < 0 ? 0 : (row + (at - line(row)) / lengthOf(row)) * rowPixels
    },
    at: (pixels) => {
      const place = Math.min(Math.max(pixels / rowPixels, 0), rows)
      const row = Math.min(Math.floor(place), rows - 1)
      return instant(line(row) + (place - row) * lengthOf(row))
    },
  }
}
