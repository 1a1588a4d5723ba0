// Long lists are drawn in parts: what fits on the screen in the first frame, the rest in the frames after it, so that a
// click on a view responds at once however many years there are.
import { useEffect, useState } from 'react'

interface Pace {
  /** How many are drawn in the first frame. */
  readonly first: number
  /** How many more in each frame after it. */
  readonly step: number
}

/** More than a screen holds, and few enough for one frame. */
export const tablePace: Pace = { first: 20, step: 40 }

/** How many of `total` to draw now; a list about something else needs a `key` of its own. */
export function useGrowing(total: number, { first, step }: Pace): number {
  const [count, setCount] = useState(first)
  const isWhole = count >= total
  // biome-ignore lint/correctness/useExhaustiveDependencies: each piece that is drawn asks for the next
  useEffect(() => {
    if (isWhole) return
    let afterFrame: ReturnType<typeof setTimeout>
    const frame = requestAnimationFrame(() => {
      afterFrame = setTimeout(() => setCount((before) => before + step))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(afterFrame)
    }
  }, [count, isWhole, step])
  return Math.min(count, total)
}
