// Whether somebody is at the machine: what the system says of input, sleep and lock becomes time away of the
// running block. Runs in a plain test.

import { comeBack, leave } from '../shared/focus/away.ts'
import { type AwayCause, awayCauses } from '../shared/focus/block.ts'
import { isCalendarEntry } from '../shared/meetings/merge.ts'
import { addSeconds, type Instant, type Span } from '../shared/time/instant.ts'
import type { DataStore } from './store/data-store.ts'

export interface PresenceNeeds {
  readonly store: DataStore
  readonly now: () => Instant
  readonly newId: () => string
}

/** A lock shorter than this is a moment, where the person asks for no idle time. */
const momentSeconds = 60

export class Presence {
  readonly #needs: PresenceNeeds

  constructor(needs: PresenceNeeds) {
    this.#needs = needs
  }

  /** Hears every few seconds how long ago the last input was. */
  idleFor(idleSeconds: number): void {
    const { store, now } = this.#needs
    const { block } = store
    if (!block) return
    const threshold = this.#idleSeconds()
    const lastInput = addSeconds(now(), -idleSeconds)
    const since = this.#afterMeetings(lastInput)
    const isIdle = threshold > 0 && now() - since >= threshold
    const wasIdle = block.away?.causes.includes('idle') ?? false
    if (isIdle && !wasIdle) store.setBlock(leave(block, 'idle', since))
    if (!isIdle && wasIdle) this.#return(['idle'], lastInput)
  }

  /** Hears that the machine goes to sleep or is locked. */
  left(cause: Exclude<AwayCause, 'idle'>): void {
    const { store, now } = this.#needs
    if (store.block) store.setBlock(leave(store.block, cause, now()))
  }

  /** Hears that it woke up or was unlocked. */
  returned(cause: Exclude<AwayCause, 'idle'>): void {
    // Whoever unlocks the screen is there: no input before that tells otherwise.
    this.#return(cause === 'lock' ? ['lock', 'idle'] : ['suspend', 'idle'], this.#needs.now())
  }

  /** Whoever starts the app is there: an absence that outlived it ends now. */
  started(): void {
    this.#return(awayCauses, this.#needs.now())
  }

  #return(ended: readonly AwayCause[], at: Instant): void {
    const { store, newId } = this.#needs
    if (!store.block?.away) return
    const least = this.#idleSeconds() || momentSeconds
    const { block, unclear } = comeBack(store.block, ended, at, least, newId())
    store.setBlock(block, unclear ? [...store.unclear, unclear] : store.unclear)
  }

  #idleSeconds(): number {
    return this.#needs.store.config.settings.focus.idleMinutes * 60
  }

  /** Listening and talking are no input: somebody in a meeting is away only once it is over. */
  #afterMeetings(since: Instant): Instant {
    const { store, now } = this.#needs
    const meetings: Span[] = [
      ...store.entriesBetween({ from: since, to: now() }).filter(isCalendarEntry),
      ...store.waiting,
    ].map(({ start, end }) => ({ from: start, to: end }))
    const inOrder = meetings.sort((a, b) => a.from - b.from)
    return inOrder.reduce((at, { from, to }) => (from <= at && to > at ? to : at), since)
  }
}
