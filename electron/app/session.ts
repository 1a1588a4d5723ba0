// What main remembers only until it quits: the notices of the start, and a file that waits to be imported.
import type { Document } from '../../shared/model/document.ts'
import type { Problem } from '../../shared/words/problem.ts'

export interface PendingImport {
  readonly token: string
  readonly document: Document
}

export class Session {
  readonly #listeners = new Set<() => void>()
  #recovered: readonly Problem[]
  pendingImport: PendingImport | null = null

  constructor(recovered: readonly Problem[]) {
    this.#recovered = recovered
  }

  get recovered(): readonly Problem[] {
    return this.#recovered
  }

  /** Adds to what the person is shown until they dismiss it. */
  tell(notice: Problem): void {
    this.#recovered = [...this.#recovered, notice]
    this.#changed()
  }

  dismissRecovered(): void {
    this.#recovered = []
    this.#changed()
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #changed(): void {
    for (const listener of this.#listeners) listener()
  }
}
