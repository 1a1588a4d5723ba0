// The only place that reads the clock. Everything else is handed one, so that tests can move time.
import os from 'node:os'
import { addSeconds, type Instant, instant } from '../shared/time/instant.ts'

export interface Clock {
  now(): Instant
  /** When the machine started, in seconds, by this clock: moves only when the clock is set, sleep or not. */
  machineStart(): number
  /** Calls `run` at an interval until the answer is called. */
  every(seconds: number, run: () => void): () => void
}

export const systemClock: Clock = {
  now: () => instant(Date.now() / 1000),
  machineStart: () => Date.now() / 1000 - os.uptime(),
  every: (seconds, run) => {
    const timer = setInterval(run, seconds * 1000)
    return () => clearInterval(timer)
  },
}

/** A clock that stands still until it is moved; what falls due on the way runs in order. */
export interface TestClock extends Clock {
  advance(seconds: number): void
  /** Jumps without running anything, as when a machine sleeps. */
  jump(to: number): void
  /** Sets the clock, as a person or a time server does. */
  set(to: number): void
}

export function testClock(start: Instant): TestClock {
  let now = start
  const jobs = new Set<{ readonly seconds: number; readonly run: () => void; due: Instant }>()
  const nextDue = (until: Instant) =>
    [...jobs].filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)[0]
  let machineStart = 0
  const jump = (to: number) => {
    now = instant(to)
    for (const job of jobs) job.due = addSeconds(now, job.seconds)
  }
  return {
    now: () => now,
    machineStart: () => machineStart,
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
    jump,
    set: (to) => {
      machineStart += to - now
      jump(to)
    },
  }
}

/** Seconds below this are how exactly clocks can be read, and what a time server mends bit by bit. */
const leastSetSeconds = 2

/** Answers by how many seconds the clock was set since the last call; 0 while nobody touches it. */
export function setWatch({ machineStart }: Clock): () => number {
  let last = machineStart()
  return () => {
    const before = last
    last = machineStart()
    const seconds = Math.round(last - before)
    return Math.abs(seconds) >= leastSetSeconds ? seconds : 0
  }
}
