// Edits of many rows, such as a reading of a calendar, have files of their own, because the history is written after
// each edit and would grow too large. Such a file is written once and removed with its edit.
import fs from 'node:fs'
import path from 'node:path'
import { type Edit, rowsOf } from '../../shared/history/edit.ts'
import { problem } from '../../shared/result.ts'
import type { Instant } from '../../shared/time/instant.ts'
import type { Problem } from '../../shared/words/problem.ts'
import { editKind, type HistoryDocument } from './documents.ts'
import { namesIn } from './files.ts'
import { findDocument, openDocument, type Place } from './open-document.ts'

/** An edit with more rows is stored in the history as the number of its file. */
const rowsInline = 100

/** What the history stores in place of an edit of many rows. */
interface Outlined extends Edit {
  readonly file: number
}

export class HistoryFiles {
  readonly #place: Omit<Place, 'name'>
  readonly #now: () => Instant
  readonly #numbers = new Map<Edit, number>()
  /** What the person must know about damaged or missing files. */
  readonly #recovered: Problem[] = []
  readonly #mends: (() => readonly Problem[])[] = []
  #last = 0

  constructor(place: Omit<Place, 'name'>, now: () => Instant) {
    this.#place = place
    this.#now = now
    this.#last = Math.max(0, ...this.#numbersThere())
  }

  get recovered(): readonly Problem[] {
    return this.#recovered
  }

  /** Sets damaged files aside; returns what failed. */
  mend(): readonly Problem[] {
    return this.#mends.flatMap((mend) => mend())
  }

  /** The history, including its large edits; if a file is missing, that edit and all earlier ones are dropped. */
  whole({ done, undone, underWay }: HistoryDocument): HistoryDocument {
    return {
      done: this.#read(done),
      undone: this.#read(undone),
      underWay: underWay.flatMap((operation) => {
        const [edit] = this.#read([operation.edit])
        return edit ? [{ ...operation, edit }] : []
      }),
    }
  }

  /** The history to write, after writing the files of its large edits; throws if they cannot be written. */
  outlined({ done, undone, underWay }: HistoryDocument): HistoryDocument {
    return {
      done: done.map((edit) => this.#outline(edit)),
      undone: undone.map((edit) => this.#outline(edit)),
      underWay: underWay.map((each) => ({ ...each, edit: this.#outline(each.edit) })),
    }
  }

  /** Removes the files of edits that are no longer in the history; call it once the history is written. */
  sweep({ done, undone, underWay }: HistoryDocument): void {
    const kept = new Set([...done, ...undone, ...underWay.map(({ edit }) => edit)])
    for (const edit of this.#numbers.keys()) if (!kept.has(edit)) this.#numbers.delete(edit)
    const wanted = new Set(this.#numbers.values())
    for (const number of this.#numbersThere()) {
      // A folder with such a name is not ours.
      const isOurs = !fs.lstatSync(this.#path(number)).isDirectory()
      if (isOurs && !wanted.has(number)) fs.rmSync(this.#path(number), { force: true })
    }
  }

  #read(edits: readonly Edit[]): readonly Edit[] {
    const whole: Edit[] = []
    for (const edit of edits) {
      const number = (edit as Partial<Outlined>).file
      if (number === undefined) {
        whole.push(edit)
        continue
      }
      const place = { ...this.#place, name: `history/${number}` }
      const { value, recovered, isNew, mend } = findDocument(place, editKind, this.#now())
      this.#recovered.push(...recovered)
      this.#mends.push(mend)
      if (isNew) this.#recovered.push(problem('recovered/no-undo', { file: `${place.name}.json` }))
      if (value) {
        this.#numbers.set(value, number)
        whole.push(value)
      } else whole.length = 0
    }
    return whole
  }

  #outline(edit: Edit): Edit {
    if (rowsOf(edit) <= rowsInline) return edit
    let number = this.#numbers.get(edit)
    if (number === undefined) {
      number = ++this.#last
      const place = { ...this.#place, name: `history/${number}` }
      openDocument(place, editKind, this.#now()).write(edit)
      this.#numbers.set(edit, number)
    }
    const outlined: Outlined = { label: edit.label, entries: [], file: number }
    return outlined
  }

  #path(number: number): string {
    return path.join(this.#place.folder, 'history', `${number}.json`)
  }

  #numbersThere(): readonly number[] {
    return namesIn(path.join(this.#place.folder, 'history')).flatMap((name) => {
      const [, number] = /^(\d{1,9})\.json$/.exec(name) ?? []
      return number === undefined ? [] : [Number(number)]
    })
  }
}
