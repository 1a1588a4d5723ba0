// What main remembers until it quits, and no longer: the open question, what was dismissed, a file being imported.
import type { Question } from '../../shared/focus/question.ts'
import type { Document } from '../../shared/model/document.ts'
import type { Problem } from '../../shared/problem.ts'

export interface PendingImport {
  readonly token: string
  readonly document: Document
}

export class Session {
  readonly #listeners = new Set<() => void>()
  #question: Question | null = null
  #recovered: readonly Problem[]
  pendingImport: PendingImport | null = null

  constructor(recovered: readonly Problem[]) {
    this.#recovered = recovered
  }

  get question(): Question | null {
    return this.#question
  }

  get recovered(): readonly Problem[] {
    return this.#recovered
  }

  ask(question: Question | null): void {
    this.#question = question
    this.#changed()
  }

  /** Adds to what the person is told until they dismiss it. */
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
