import { keysOf } from '../key-names.ts'
import type { KeyAction } from '../keys.ts'

export interface PaletteAction {
  readonly id: string
  readonly group: string
  readonly title: string
  /** What it is, beside the title. */
  readonly note?: string
  /** Other words it is found by. */
  readonly words?: string
  /** The key that does the same. */
  readonly keys?: string
  /** Too many to list before anything is typed. */
  readonly isOnlyFound?: boolean
  /** The palette stays, because this only changes what it lists. */
  readonly staysOpen?: boolean
  /** Missing if there is something to read but nothing to do. */
  readonly run?: () => void
}

/** The key of an action, as the list of keys shows it. */
export function keyed(kind: KeyAction['kind'], view?: string): { readonly keys?: string } {
  const keys = keysOf(
    (action) => action.kind === kind && (action.kind !== 'show' || action.view === view),
  )
  return keys === undefined ? {} : { keys }
}
