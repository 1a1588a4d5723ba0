// What could not be read, and no more of it than anyone would read.

import { isolated } from '../format/isolated.ts'
import type { Phrase } from '../words/values.ts'
import type { CalendarFault } from './fault.ts'
import type { ReadWarning } from './occurrence.ts'

interface WarnedEvent {
  readonly uid: string
  readonly line: number
}

/** Collects warnings up to a limit and counts the rest. */
export class Warnings {
  readonly #kept: ReadWarning[] = []
  readonly #most: number
  #more = 0

  constructor(most: number) {
    this.#most = most
  }

  /** A limit was reached, or a line of the file itself is wrong. */
  ofFile(fault: CalendarFault, line: number | null = null): void {
    const says: Phrase =
      line === null ? fault : { id: 'calendar-warning.line', values: { line, fault } }
    this.#add({ line, uid: null, title: '', says })
  }

  /** A problem of one event. */
  ofEvent(event: WarnedEvent, title: string, fault: CalendarFault): void {
    const { line, uid } = event
    this.#add({ title, line, uid: uid || null, says: eventWarning(event, title, fault) })
  }

  /** Whether one more warning would only be counted, so that its event need not be read for it. */
  get full(): boolean {
    return this.#kept.length >= this.#most
  }

  countOne(): void {
    this.#more++
  }

  all(): readonly ReadWarning[] {
    if (this.#more === 0) return this.#kept
    return [...this.#kept, { line: null, uid: null, title: '', says: more(this.#more) }]
  }

  #add(warning: ReadWarning): void {
    if (this.full) this.#more++
    else this.#kept.push(warning)
  }
}

/** Names the event by its title, or else by its UID. */
function eventWarning({ uid, line }: WarnedEvent, title: string, fault: CalendarFault): Phrase {
  if (title) {
    const values = { title: isolated(title.slice(0, 80)), line, fault }
    return { id: 'calendar-warning.event', values }
  }
  if (uid) {
    return { id: 'calendar-warning.event-by-uid', values: { uid: uid.slice(0, 80), line, fault } }
  }
  return { id: 'calendar-warning.event-without-name', values: { line, fault } }
}

function more(count: number): Phrase {
  return { id: 'calendar-warning.more', values: { count } }
}
