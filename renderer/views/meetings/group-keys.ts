// The keys of a group to classify: one for each category, and a few more.

/** Digits first: they are in reach of one hand, and one can count along the legend. */
const keys = [...'1234567890abcdefghijklmnopqrstuvwxyz']

/** The category of each key, in the order in which they are listed; what comes after the last key has none. */
export function categoryKeys(ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(keys.slice(0, ids.length).map((key, place) => [key, ids[place] ?? '']))
}

export type GroupAction =
  | { readonly kind: 'classify'; readonly categoryId: string }
  | { readonly kind: 'walk'; readonly step: -1 | 1 }
  | { readonly kind: 'dismiss' }
  /** A focused list of categories would take it for a choice, which classifies at once. */
  | { readonly kind: 'keep-off' }

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** What a key does in a group; `null` leaves it to the focused control and to the window. */
export function groupAction(
  { key, ctrlKey, metaKey, altKey }: Pressed,
  categories: ReadonlyMap<string, string>,
  isOnList: boolean,
): GroupAction | null {
  if (ctrlKey || metaKey || altKey) return null
  const categoryId = categories.get(key.toLowerCase())
  if (categoryId !== undefined) return { kind: 'classify', categoryId }
  if (key === 'ArrowUp') return { kind: 'walk', step: -1 }
  if (key === 'ArrowDown') return { kind: 'walk', step: 1 }
  if (key === 'Delete' || key === 'Backspace') return { kind: 'dismiss' }
  const isChoice = key === 'ArrowLeft' || key === 'ArrowRight' || /^[\p{L}\p{N}]$/u.test(key)
  return isOnList && isChoice ? { kind: 'keep-off' } : null
}
