// Walking through groups with the arrows: into the list from anywhere that has nothing else to do with them.
import { type RefObject, useEffect } from 'react'

/** Focuses the first control of the group beside the one that has the focus; without one, of the first group. */
export function walkGroups(area: HTMLElement | null, step: -1 | 1): void {
  const groups = [...(area?.querySelectorAll('[data-group]') ?? [])]
  const current = groups.findIndex((group) => group.contains(document.activeElement))
  const next = current === -1 ? groups[0] : groups[current + step]
  next?.querySelector<HTMLElement>('button')?.focus()
}

/** Whether what has the focus does something of its own with arrows: a plain button does not. */
function isUsingArrows(focused: Element | null): boolean {
  if (!focused || focused === document.body || focused.tagName === 'MAIN') return false
  return focused.tagName !== 'BUTTON' || focused.hasAttribute('aria-haspopup')
}

/** `entries` grows when the focus should go to the list. */
export function useGroupWalk(area: RefObject<HTMLElement | null>, entries: number): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.defaultPrevented || isUsingArrows(document.activeElement)) return
      event.preventDefault()
      walkGroups(area.current, 1)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [area])
  useEffect(() => {
    if (entries > 0) walkGroups(area.current, 1)
  }, [area, entries])
}
