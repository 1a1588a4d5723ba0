import { useEffect, useState } from 'react'

/**
 * How many of `count` rows are drawn: a few at once, the rest in tasks of their own, so that a list of rich rows
 * never holds up the window.
 */
export function useGradually(count: number, step: number): number {
  const [drawn, setDrawn] = useState(step)
  useEffect(() => {
    if (drawn >= count) return
    const timer = setTimeout(() => setDrawn(drawn + step))
    return () => clearTimeout(timer)
  }, [drawn, count, step])
  return Math.min(drawn, count)
}
