// The only place that reads the clock. All other code gets a clock passed in, so that tests can move time.
import fs from 'node:fs'
import os from 'node:os'
import { addSeconds, type Instant, instant } from '../shared/time/instant.ts'

/** What the clock shows about the machine, to distinguish a clock that was set from time that passed. */
export interface Machine {
  /** In seconds, by the clock: changes only when the clock is set, not during sleep. */
  readonly startedAt: number
  /** A new value after each boot; `null` if the system does not provide one. */
  readonly bootId: string | null
}

export interface Clock {
  now(): Instant
  machine(): Machine
  /** Calls `run` at an interval until the returned function is called. */
  every(seconds: number, run: () => void): () => void
  /**
   * Calls `run` once, when `due` comes, or soon if it has passed; the returned function cancels that. Late after a
   * sleep.
   */
  at(due: Instant, run: () => void): () => void
}

/** A timer set for longer than this would fire at once. */
const longestTimerMs = 2 ** 31 - 1

/** Linux gives each boot an id (random(4)). */
const bootFile = '/proc/sys/kernel/random/boot_id'
const bootId = fs.existsSync(bootFile) ? fs.readFileSync(bootFile, 'utf8').trim() : null

export const systemClock: Clock = {
  now: () => instant(Date.now() / 1000),
  machine: () => ({ startedAt: Date.now() / 1000 - os.uptime(), bootId }),
  every: (seconds, run) => {
    const timer = setInterval(run, seconds * 1000)
    return () => clearInterval(timer)
  },
  at: (due, run) => {
    const ms = due * 1000 - Date.now()
    const timer = setTimeout(run, Math.min(Math.max(0, ms), longestTimerMs))
    return () => clearTimeout(timer)
  },
}

/** A clock that stands still until it is moved; everything that falls due on the way runs in order. */
export interface TestClock extends Clock {
  advance(seconds: number): void
  /** Jumps without running anything, like a machine that sleeps. */
  jump(to: number): void
  /** Sets the clock, as a person or a time server would. */
  set(to: number): void
  /** Reboots the machine, in no time. */
  reboot(): void
}

export function testClock(start: Instant): TestClock {
  let now = start
  /** Entries without an interval run once. */
  const jobs = new Set<{
    readonly seconds: number | null
    readonly run: () => void
    due: Instant
  }>()
  const add = (seconds: number | null, due: Instant, run: () => void) => {
    const job = { seconds, run, due }
    jobs.add(job)
    return () => void jobs.delete(job)
  }
  const nextDue = (until: Instant) =>
    [...jobs].filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)[0]
  let machine: Machine = { startedAt: 0, bootId: 'boot-1' }
  const jump = (to: number) => {
    now = instant(to)
    for (const job of jobs) if (job.seconds !== null) job.due = addSeconds(now, job.seconds)
  }
  return {
    now: () => now,
    machine: () => machine,
    every: (seconds, run) => add(seconds, addSeconds(now, seconds), run),
    at: (due, run) => add(null, due, run),
    advance: (seconds) => {
      const until = addSeconds(now, seconds)
      for (let job = nextDue(until); job; job = nextDue(until)) {
        now = instant(Math.max(now, job.due))
        if (job.seconds === null) jobs.delete(job)
        else job.due = addSeconds(job.due, job.seconds)
        job.run()
      }
      now = until
    },
    jump,
    set: (to) => {
      machine = { ...machine, startedAt: machine.startedAt + to - now }
      jump(to)
    },
    reboot: () => {
      machine = { startedAt: now, bootId: `${machine.bootId}+` }
    },
  }
}

/** Smaller differences, in seconds, come from reading the clocks, and from a time server's gradual corrections. */
const leastSetSeconds = 2

/**
 * Returns by how many seconds the clock was set since the last call, at first since `known`. 0 while nobody sets it,
 * and after a reboot, because then nothing shows what the clock did.
 */
export function setWatch(machine: () => Machine, known: Machine | null): () => number {
  let last = known?.bootId ? known : machine()
  return () => {
    const before = last
    last = machine()
    if (last.bootId !== before.bootId) return 0
    const seconds = Math.round(last.startedAt - before.startedAt)
    return Math.abs(seconds) >= leastSetSeconds ? seconds : 0
  }
}
