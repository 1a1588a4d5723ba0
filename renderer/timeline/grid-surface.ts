// Which times lie where on the grid of a week: the day by the column, the time of day by the height.
import type { RefObject } from 'react'
import type { Ruler } from './ruler.ts'
import type { Surface } from './use-drag.ts'
import type { GridHours } from './week-marks.ts'

/** `area` is what the columns share in equal parts; a point beside them lies on the nearest one. */
export function gridSurface(
  area: RefObject<HTMLElement | null>,
  { lines }: GridHours,
  rulers: readonly Ruler[],
): Surface {
  const at = <T>(of: readonly T[], x: number): T => {
    const width = area.current?.getBoundingClientRect().width || 1
    const column = Math.min(Math.max(Math.floor((x / width) * of.length), 0), of.length - 1)
    const found = of[column]
    if (found === undefined) throw new Error('a grid has no columns')
    return found
  }
  return {
    timeAt: ({ x, y }) => at(rulers, x).at(y),
    topOf: (time, { x }) => at(rulers, x).top(time),
    hoursAt: ({ x }) => {
      const own = at(lines, x)
      const [from, to] = [own[0], own.at(-1)]
      if (from === undefined || to === undefined) throw new Error('a day has no hours')
      return { from, to }
    },
  }
}
