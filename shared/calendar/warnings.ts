// What could not be read, in words for the person, and no more of it than anyone would read.

import { isolated } from '../format/isolated.ts'
import type { ReadWarning } from './occurrence.ts'

/** Collects warnings up to a limit and counts the rest. */
export class Warnings {
  readonly #kept: ReadWarning[] = []
  readonly #most: number
  #more = 0

  constructor(most: number) {
    this.#most = most
  }

  /** A limit was reached, or a line of the file itself is wrong. */
  ofFile(message: string, line: number | null = null): void {
    this.#add({
      line,
      uid: null,
      title: '',
      message: line === null ? message : `Line ${line}: ${message}`,
    })
  }

  /** A problem of one event; `what` is its name for the person. */
  ofEvent(
    event: { readonly uid: string; readonly line: number },
    title: string,
    message: string,
  ): void {
    const what = title
      ? `“${isolated(title.slice(0, 80))}”`
      : event.uid
        ? `Event ${event.uid.slice(0, 80)}`
        : 'An event without a name'
    this.#add({
      title,
      line: event.line,
      uid: event.uid || null,
      message: `${what} (line ${event.line}): ${message}`,
    })
  }

  /** Whether one more warning would only be counted, so that it need not be put into words. */
  get full(): boolean {
    return this.#kept.length >= this.#most
  }

  countOne(): void {
    this.#more++
  }

  all(): readonly ReadWarning[] {
    if (this.#more === 0) return this.#kept
    return [
      ...this.#kept,
      { line: null, uid: null, title: '', message: `${this.#more} more warnings of this kind.` },
    ]
  }

  #add(warning: ReadWarning): void {
    if (this.full) this.#more++
    else this.#kept.push(warning)
  }
}
