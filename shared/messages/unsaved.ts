// Input that is typed but not saved yet. Main keeps it, so that it outlives the window and a crash.
import type { BlockInput } from '../model/block.ts'
import type { EntryDraft, RequestDraft } from '../model/drafts.ts'
import type { ReflectionText } from '../model/reflection.ts'
import type { Week } from '../time/week.ts'

/** The content of one form. */
export type Unsaved =
  | { readonly kind: 'reflection'; readonly week: Week; readonly text: ReflectionText }
  | { readonly kind: 'block'; readonly block: BlockInput }
  | { readonly kind: 'entry'; readonly entry: EntryDraft }
  | { readonly kind: 'request'; readonly request: RequestDraft }
  | { readonly kind: 'line'; readonly text: string }
  /** One text of a review pack. */
  | { readonly kind: 'pack'; readonly pack: string; readonly part: string; readonly text: string }

/** A form: one per week for the reflection, one of each other kind. */
export type FormName = Exclude<Unsaved['kind'], 'reflection'> | `reflection ${Week}`

export function formOf(unsaved: Unsaved): FormName {
  return unsaved.kind === 'reflection' ? `reflection ${unsaved.week}` : unsaved.kind
}
