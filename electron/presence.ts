// Whether somebody is at the machine, by the last input: what the timer hears of idling. Runs in a plain test.
import { isCalendarEntry } from '../shared/meetings/follow.ts'
import { addSeconds, type Instant, type Span } from '../shared/time/instant.ts'
import type { OffwheelApp } from './app.ts'
import type { Clock } from './clock.ts'
import type { DataStore } from './store/data-store.ts'

/** How soon somebody who comes back is to be noticed. */
const returnSeconds = 5
/** An answer that took longer is asked for again. */
const lateSeconds = 5

/**
 * Follows the last input until the app ends; `idleSeconds` says how long ago it was, at once where the system answers at
 * once.
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
          // The machine slept or its clock was set meanwhile: what was true then says nothing of now.
          if (Math.abs(clock.now() - askedAt) > lateSeconds) look()
          else hear(answer)
        })
    }
  }
  app.store.onChange(look)
  look()
}

/**
 * Tells the timer how long ago the last input was; answers in how many seconds that must be looked at again, at the
 * earliest moment it can make a difference. `null` where it makes none.
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

/** Listening and talking are no input: somebody in a meeting is away only once it is over. */
function afterMeetings(since: Instant, now: Instant, store: DataStore): Instant {
  const meetings: Span[] = [
    ...store.entriesBetween({ from: since, to: now }).filter(isCalendarEntry),
    ...store.waiting,
  ].map(({ start, end }) => ({ from: start, to: end }))
  const inOrder = meetings.sort((a, b) => a.from - b.from)
  return inOrder.reduce((at, { from, to }) => (from <= at && to > at ? to : at), since)
}
