// The window's clock, for drawing only: the machine's, corrected by main's.
import { useEffect, useState } from 'react'
import { type Instant, instant } from '../shared/time/instant.ts'

let skewMs = 0
const listeners = new Set<() => void>()

/** Main sends whole seconds, and its message takes a moment: within this difference its clock is the machine's. */
const sameClockMs = { behind: 1500, ahead: 500 }

/** Sets the clock by main's, which may not be the machine's (tests, the developer's menu). */
export function setClock(mainNow: Instant): void {
  const difference = mainNow * 1000 - Date.now()
  const isSame = difference > -sameClockMs.behind && difference < sameClockMs.ahead
  skewMs = isSame ? 0 : difference
  for (const listener of listeners) listener()
}

export function now(): Instant {
  return instant((Date.now() + skewMs) / 1000)
}

/** The current time, redrawn as each `ms` begins and whenever the clock is set: a second shows when it comes. */
export function useNow(ms: number): Instant {
  const [at, setAt] = useState(now)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const draw = () => {
      clearTimeout(timer)
      setAt(now())
      timer = setTimeout(draw, ms - ((Date.now() + skewMs) % ms))
    }
    timer = setTimeout(draw, ms - ((Date.now() + skewMs) % ms))
    listeners.add(draw)
    return () => {
      clearTimeout(timer)
      listeners.delete(draw)
    }
  }, [ms])
  return at
}

/** Calls `jumped` soon after the machine's clock was set or the machine woke; the returned function stops that. */
export function watchClock(jumped: () => void): () => void {
  const offset = () => Date.now() - performance.now()
  let last = offset()
  const timer = setInterval(() => {
    const before = last
    last = offset()
    if (Math.abs(last - before) > sameClockMs.behind) jumped()
  }, 1000)
  return () => clearInterval(timer)
}
