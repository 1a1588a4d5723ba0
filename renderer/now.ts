// The window's clock, for drawing only: the machine's, corrected by main's.
import { useEffect, useState } from 'react'
import { type Instant, instant } from '../shared/time/instant.ts'

let skewMs = 0

/** Sets the clock by main's, which may not be the machine's (tests, the developer's menu). */
export function setClock(mainNow: Instant): void {
  skewMs = mainNow * 1000 - Date.now()
}

export function now(): Instant {
  return instant((Date.now() + skewMs) / 1000)
}

/** The time now, drawn anew every `ms`. */
export function useNow(ms: number): Instant {
  const [at, setAt] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), ms)
    return () => clearInterval(timer)
  }, [ms])
  return at
}
