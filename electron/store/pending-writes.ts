// Documents that wait to be written, in the order they must be; one that cannot be holds up no other.
import fs from 'node:fs'
import { problem } from '../../shared/result.ts'
import type { Problem } from '../../shared/words/problem.ts'

/** Writes one document; answers what the person must know of it, throws where it cannot be written. */
export type WriteDocument = () => readonly Problem[]

export interface PendingNeeds<Name> {
  /** The folder all of them lie in. */
  readonly folder: string
  readonly onWriteError: (error: unknown) => void
  /** How to write a document that was not there at the start. */
  readonly make: (name: Name) => WriteDocument
  /** Called when everything is on the disk. */
  readonly onAllWritten: () => void
}

export class PendingWrites<Name extends string> {
  readonly #needs: PendingNeeds<Name>
  readonly #writers = new Map<Name, WriteDocument>()
  readonly #waiting = new Set<Name>()
  /** Whether the folder was there before: it must not be made anew where it has vanished. */
  #isThere = false
  #problem: Problem | null = null
  /** Hears what the person must know of a write that went well. */
  onNotice: (notice: Problem) => void = () => {}

  constructor(needs: PendingNeeds<Name>) {
    this.#needs = needs
  }

  /** Set while something is in memory only. */
  get problem(): Problem | null {
    return this.#problem
  }

  get isEmpty(): boolean {
    return this.#waiting.size === 0
  }

  has(name: Name): boolean {
    return this.#waiting.has(name)
  }

  /** Sets how a document is written. */
  set(name: Name, write: WriteDocument): void {
    this.#writers.set(name, write)
  }

  add(...names: readonly Name[]): void {
    for (const name of names) this.#waiting.add(name)
  }

  /** Puts one before all that wait. */
  addFirst(first: Name): void {
    const others = [...this.#waiting]
    this.#waiting.clear()
    this.add(first, ...others)
  }

  /** From now on the folder is to be there. */
  expectFolder(): void {
    this.#isThere = fs.existsSync(this.#needs.folder)
  }

  /** Writes that many of the documents that wait, all by default; false where one could not be. */
  write(count = this.#waiting.size): boolean {
    const failures = [...this.#waiting].slice(0, count).flatMap((name) => {
      try {
        this.#writeOne(name)
        return []
      } catch (error) {
        this.#needs.onWriteError(error)
        return [error as Error]
      }
    })
    if (this.isEmpty) {
      this.#problem = null
      this.#needs.onAllWritten()
    }
    const [first] = failures
    if (!first) return true
    const { folder } = this.#needs
    this.#problem = problem('not-written', { folder, reason: first.message })
    return false
  }

  #writeOne(name: Name): void {
    if (this.#isThere && !fs.existsSync(this.#needs.folder)) {
      // Whatever comes in its place must get everything.
      this.add(...this.#writers.keys())
      throw new Error('the folder is not there any more')
    }
    let write = this.#writers.get(name)
    if (!write) {
      write = this.#needs.make(name)
      this.set(name, write)
    }
    for (const notice of write()) this.onNotice(notice)
    this.#isThere = true
    this.#waiting.delete(name)
  }
}
