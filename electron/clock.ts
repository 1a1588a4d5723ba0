// The only place that reads the clock. Everything else is handed one, so that tests can move time.
import { addSeconds, type Instant, instant } from '../shared/time/instant.ts'

export interface Clock {
  now(): Instant
  /** Calls `run` at an interval until the answer is called. */
  every(seconds: number, run: () => void): () => void
}

export const systemClock: Clock = {
  now: () => instant(Date.now() / 1000),
  every: (seconds, run) => {
    const timer = setInterval(run, seconds * 1000)
    return () => clearInterval(timer)
  },
}

/** A clock that stands still until it is moved; what falls due on the way runs in order. */
export interface TestClock extends Clock {
  advance(seconds: number): void
  /** Jumps without running anything, as when a machine sleeps or its clock is set. */
  jump(to: number): void
}

export function testClock(start: Instant): TestClock {
  let now = start
  const jobs = new Set<{ readonly seconds: number; readonly run: () => void; due: Instant }>()
  const nextDue = (until: Instant) =>
    [...jobs].filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)[0]
  return {
    now: () => now,
    every: (seconds, run) => {
      const job = { seconds, run, due: addSeconds(now, seconds) }
      jobs.add(job)
      return () => jobs.delete(job)
    },
    advance: (seconds) => {
      const until = addSeconds(now, seconds)
      for (let job = nextDue(until); job; job = nextDue(until)) {
        now = instant(Math.max(now, job.due))
        job.due = addSeconds(job.due, job.seconds)
        job.run()
      }
      now = until
    },
    jump: (to) => {
      now = instant(to)
      for (const job of jobs) job.due = addSeconds(now, job.seconds)
    },
  }
}
