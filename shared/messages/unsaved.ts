// Input that is typed but not saved yet. Main keeps it, so that it outlives the window and a crash.
import type { BlockInput } from '../model/block.ts'
import type { EntryDraft, RequestDraft } from '../model/drafts.ts'
import type { ReflectionText } from '../model/reflection.ts'
import type { Period } from '../time/period.ts'
import type { Week } from '../time/week.ts'

/** The content of one form. */
export type Unsaved =
  | { readonly kind: 'reflection'; readonly week: Week; readonly text: ReflectionText }
  | { readonly kind: 'block'; readonly block: BlockInput }
  | { readonly kind: 'entry'; readonly entry: EntryDraft }
  | { readonly kind: 'request'; readonly request: RequestDraft }
  | { readonly kind: 'line'; readonly text: string }
  /** One text of a review pack, or its title. */
  | { readonly kind: 'pack'; readonly pack: string; readonly part: string; readonly text: string }
  /** The one-to-one page of these weeks, and the app's own that it was begun from; missing in older data. */
  | {
      readonly kind: 'one-to-one'
      readonly from: Week
      readonly to: Week
      readonly text: string
      readonly begunFrom?: string | undefined
    }
  /** The line of a quarter’s strategy. */
  | { readonly kind: 'strategy'; readonly quarter: Period; readonly text: string }

/** Kinds with more than one form: their names say which. */
interface NamesOfMany {
  readonly reflection: `reflection ${Week}`
  readonly pack: `pack ${string}`
  readonly 'one-to-one': `one-to-one ${Week} ${Week}`
  readonly strategy: `strategy ${Period}`
}

type NameOf<K extends Unsaved['kind']> = K extends keyof NamesOfMany ? NamesOfMany[K] : K

/**
 * A form: one per week for the reflection, per text of a pack, per span of a one-to-one page and per quarter for its
 * strategy, one of each other kind.
 */
export type FormName<K extends Unsaved['kind'] = Unsaved['kind']> = { [Kind in K]: NameOf<Kind> }[K]

export function formOf(unsaved: Unsaved): FormName {
  switch (unsaved.kind) {
    case 'reflection':
      return `reflection ${unsaved.week}`
    case 'pack':
      return packForm(unsaved.pack, unsaved.part)
    case 'one-to-one':
      return oneToOneForm(unsaved.from, unsaved.to)
    case 'strategy':
      return strategyForm(unsaved.quarter)
    default:
      return unsaved.kind
  }
}

export function packForm(pack: string, part: string): FormName<'pack'> {
  return `pack ${pack} ${part}`
}

export function oneToOneForm(from: Week, to: Week): FormName<'one-to-one'> {
  return `one-to-one ${from} ${to}`
}

export function strategyForm(quarter: Period): FormName<'strategy'> {
  return `strategy ${quarter}`
}
