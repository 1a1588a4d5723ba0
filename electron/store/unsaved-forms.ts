// Input that is typed but not saved yet, in a document of its own: it is not part of the data, the history or an
// export.
import { z } from 'zod'
import type { FormName, Unsaved } from '../../shared/messages/unsaved.ts'
import { formOf } from '../../shared/messages/unsaved.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { Instant } from '../../shared/time/instant.ts'
import type { Problem } from '../../shared/words/problem.ts'
import { fileFault } from '../file-fault.ts'
import type { DocumentKind } from './documents.ts'
import { type OpenDocument, openDocument } from './open-document.ts'

/** Returns what is stored; content that no longer fits its form is dropped. */
type ReadForm = (value: unknown) => Unsaved | null

function unsavedKind(readForm: ReadForm): DocumentKind<readonly Unsaved[]> {
  return {
    title: 'unsaved',
    steps: [],
    read: ({ forms }) => {
      const list = z.array(z.unknown()).safeParse(forms)
      if (!list.success) return fail('bad-format/forms')
      return ok(list.data.map(readForm).filter((form) => form !== null))
    },
    write: (forms) => ({ forms }),
    empty: () => [],
  }
}

export class UnsavedForms {
  readonly #document: OpenDocument<readonly Unsaved[]>
  readonly #forms: Map<FormName, Unsaved>

  constructor(folder: string, now: Instant, readForm: ReadForm) {
    this.#document = openDocument({ folder, name: 'unsaved' }, unsavedKind(readForm), now)
    this.#forms = new Map(this.#document.value.map((form) => [formOf(form), form]))
  }

  get recovered(): readonly Problem[] {
    return this.#document.recovered
  }

  get all(): readonly Unsaved[] {
    return [...this.#forms.values()]
  }

  /** On the disk once it resolves; `null` deletes the stored content of the form. */
  keep(name: FormName, form: Unsaved | null): Result<null> {
    if (form === null && !this.#forms.has(name)) return ok(null)
    if (form) this.#forms.set(name, form)
    else this.#forms.delete(name)
    try {
      this.#document.write(this.all)
      return ok(null)
    } catch (error) {
      return fail('not-written/form', { reason: fileFault(error) })
    }
  }
}
