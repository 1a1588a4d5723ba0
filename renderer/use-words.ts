import type { Words } from '../shared/words/words.ts'
import { useWindow } from './window/state.ts'
import { words } from './words.ts'

/**
 * The words to speak, for a component that a new language does not reach from above: one in `memo`, or outside of
 * `Spoken`. It is drawn again when they change.
 */
export function useWords(): Words {
  return useWindow(words)
}
