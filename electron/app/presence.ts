// Whether somebody is at the machine, from the last input: tells the timer about idling. Runs in a plain test.
import { isCalendarEntry } from '../../shared/meetings/follow.ts'
import { addSeconds, type Instant, type Span } from '../../shared/time/instant.ts'
import type { Clock } from '../clock.ts'
import type { DataStore } from '../store/data-store.ts'
import type { OffwheelApp } from './app.ts'

/** How soon to notice that somebody is back. */
const returnSeconds = 5
/** If an answer takes longer, ask again. */
const lateSeconds = 5

/**
 * Follows the last input until the app ends; `idleSeconds` says how long ago it was, synchronously if the system
 * answers synchronously.
 */
export function followInput(
  app: OffwheelApp,
  clock: Clock,
  idleSeconds: () => number | Promise<number>,
): void {
  let cancel = () => {}
  let isAsking = false
  const hear = (seconds: number) => {
    const next = idleFor(seconds, app)
    cancel()
    cancel = next === null ? () => {} : clock.at(addSeconds(clock.now(), next), look)
  }
  const look = () => {
    if (isAsking) return
    const seconds = idleSeconds()
    if (typeof seconds === 'number') {
      hear(seconds)
    } else {
      isAsking = true
      const askedAt = clock.now()
      // A failed answer says nothing about the person, so they count as present.
      void seconds
        .catch(() => 0)
        .then((answer) => {
          isAsking = false
          // The machine slept or its clock was set meanwhile, so the answer is out of date.
          if (Math.abs(clock.now() - askedAt) > lateSeconds) look()
          else hear(answer)
        })
    }
  }
  app.store.onChange(look)
  look()
}

/**
 * Tells the timer how long ago the last input was. Returns in how many seconds to look again, which is when it can
 * first make a difference; `null` if it makes none.
 */
export function idleFor(idleSeconds: number, { store, focus, needs }: OffwheelApp): number | null {
  const { block, config } = store
  const threshold = config.settings.focus.idleMinutes * 60
  if (!block || block.pausedAt !== null) return null
  const now = needs.now()
  const lastInput = addSeconds(now, -idleSeconds)
  const since = afterMeetings(lastInput, now, store)
  const isIdle = threshold > 0 && now - since >= threshold
  const wasIdle = block.away?.causes.includes('idle') ?? false
  if (isIdle && !wasIdle) focus.send({ kind: 'idle-began', since })
  if (!isIdle && wasIdle) focus.send({ kind: 'came-back' }, lastInput)
  if (isIdle) return returnSeconds
  return threshold > 0 ? threshold - (now - since) : null
}

/** Listening and talking give no input: in a meeting, somebody counts as away only once it is over. */
function afterMeetings(since: Instant, now: Instant, store: DataStore): Instant {
  const meetings: Span[] = [
    ...store.entriesBetween({ from: since, to: now }).filter(isCalendarEntry),
    ...store.waiting,
  ].map(({ start, end }) => ({ from: start, to: end }))
  const inOrder = meetings.sort((a, b) => a.from - b.from)
  return inOrder.reduce((at, { from, to }) => (from <= at && to > at ? to : at), since)
}
