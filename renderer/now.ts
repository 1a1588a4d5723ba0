// The window's clock, for drawing only: the machine's, corrected by main's.
import { useEffect, useState } from 'react'
import { type Instant, instant } from '../shared/time/instant.ts'

let skewMs = 0
const listeners = new Set<() => void>()

/** Sets the clock by main's, which may not be the machine's (tests, the developer's menu). */
export function setClock(mainNow: Instant): void {
  skewMs = mainNow * 1000 - Date.now()
  for (const listener of listeners) listener()
}

export function now(): Instant {
  return instant((Date.now() + skewMs) / 1000)
}

/** The time now, drawn anew every `ms` and whenever the clock is set. */
export function useNow(ms: number): Instant {
  const [at, setAt] = useState(now)
  useEffect(() => {
    const draw = () => setAt(now())
    const timer = setInterval(draw, ms)
    listeners.add(draw)
    return () => {
      clearInterval(timer)
      listeners.delete(draw)
    }
  }, [ms])
  return at
}
