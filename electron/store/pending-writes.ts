// Documents that wait to be written, in the required order; one that fails does not block the others.
import fs from 'node:fs'
import { problem } from '../../shared/result.ts'
import type { Problem } from '../../shared/words/problem.ts'
import { FaultError } from '../fault-error.ts'
import { fileFault } from '../file-fault.ts'

/** Writes one document; returns what the person must know about it, throws if it cannot be written. */
export type WriteDocument = () => readonly Problem[]

export interface PendingNeeds<Name> {
  /** The folder of all of them. */
  readonly folder: string
  readonly onWriteError: (error: unknown) => void
  /** How to write a document that did not exist at the start. */
  readonly make: (name: Name) => WriteDocument
  /** Called when everything is on the disk. */
  readonly onAllWritten: () => void
}

export class PendingWrites<Name extends string> {
  readonly #needs: PendingNeeds<Name>
  readonly #writers = new Map<Name, WriteDocument>()
  readonly #waiting = new Set<Name>()
  /** Whether the folder existed before: if it has vanished, it must not be created again. */
  #isThere = false
  #problem: Problem | null = null
  /** Called with what the person must know about a successful write. */
  onNotice: (notice: Problem) => void = () => {}

  constructor(needs: PendingNeeds<Name>) {
    this.#needs = needs
  }

  /** Set while something exists only in memory. */
  get problem(): Problem | null {
    return this.#problem
  }

  get isEmpty(): boolean {
    return this.#waiting.size === 0
  }

  has(name: Name): boolean {
    return this.#waiting.has(name)
  }

  /** Sets how to write a document. */
  set(name: Name, write: WriteDocument): void {
    this.#writers.set(name, write)
  }

  add(...names: readonly Name[]): void {
    for (const name of names) this.#waiting.add(name)
  }

  /** Puts one before all others that wait. */
  addFirst(first: Name): void {
    const others = [...this.#waiting]
    this.#waiting.clear()
    this.add(first, ...others)
  }

  /** From now on the folder must exist. */
  expectFolder(): void {
    this.#isThere = fs.existsSync(this.#needs.folder)
  }

  /** Writes this many of the waiting documents, by default all; false if one could not be written. */
  write(count = this.#waiting.size): boolean {
    const failures = [...this.#waiting].slice(0, count).flatMap((name) => {
      try {
        this.#writeOne(name)
        return []
      } catch (error) {
        this.#needs.onWriteError(error)
        return [fileFault(error)]
      }
    })
    if (this.isEmpty) {
      this.#problem = null
      this.#needs.onAllWritten()
    }
    const [first] = failures
    if (!first) return true
    const { folder } = this.#needs
    this.#problem = problem('not-written', { folder, reason: first })
    return false
  }

  #writeOne(name: Name): void {
    if (this.#isThere && !fs.existsSync(this.#needs.folder)) {
      // Whatever replaces it must get everything.
      this.add(...this.#writers.keys())
      throw new FaultError({ id: 'file-fault.folder-gone' })
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
