// Walking through groups with the arrows: into the list from anywhere that has nothing else to do with them.
import { type RefObject, useEffect } from 'react'

/** Focuses the first control of the group beside the one that has the focus; without one, of the first group. */
export function walkGroups(area: HTMLElement | null, step: -1 | 1): void {
  const groups = [...(area?.querySelectorAll('[data-group]') ?? [])]
  const current = groups.findIndex((group) => group.contains(document.activeElement))
  const next = current === -1 ? groups[0] : groups[current + step]
  next?.querySelector<HTMLElement>('button')?.focus()
}

/** `entries` grows when the focus should go to the list. */
export function useGroupWalk(area: RefObject<HTMLElement | null>, entries: number): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { activeElement } = document
      const isNowhere = activeElement === document.body || activeElement?.tagName === 'MAIN'
      if (event.key !== 'ArrowDown' || !isNowhere || event.ctrlKey || event.metaKey) return
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
