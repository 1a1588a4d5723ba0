// Whether somebody is at the machine, by the last input: what the timer hears of idling. Runs in a plain test.
import { isCalendarEntry } from '../shared/meetings/merge.ts'
import { addSeconds, type Instant, type Span } from '../shared/time/instant.ts'
import type { Focus } from './focus.ts'
import type { DataStore } from './store/data-store.ts'

export interface PresenceNeeds {
  readonly store: DataStore
  readonly focus: Focus
  readonly now: () => Instant
}

/** Hears every few seconds how long ago the last input was. */
export function idleFor(idleSeconds: number, { store, focus, now }: PresenceNeeds): void {
  const { block, config } = store
  if (!block) return
  const threshold = config.settings.focus.idleMinutes * 60
  const lastInput = addSeconds(now(), -idleSeconds)
  const since = afterMeetings(lastInput, now(), store)
  const isIdle = threshold > 0 && now() - since >= threshold
  const wasIdle = block.away?.causes.includes('idle') ?? false
  if (isIdle && !wasIdle) focus.send({ kind: 'idle-began', since })
  if (!isIdle && wasIdle) focus.send({ kind: 'came-back' }, lastInput)
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
