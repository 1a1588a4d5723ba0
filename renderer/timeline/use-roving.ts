// One tab stop for many buttons: arrows move among them, and the focus goes to the next one when its own disappears.
import {
  type FocusEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useWindow } from '../window/state.ts'

export interface Roving {
  readonly area: RefObject<HTMLElement | null>
  readonly activeId: string | null
  readonly walk: (from: string, step: -1 | 1) => void
  /** Focuses a stop, at once or as soon as it exists. */
  readonly focus: (id: string) => void
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: (event: FocusEvent) => void
}

/** `ids` in the order of the arrows; each stop is an element with its id in `data-stop`. */
export function useRoving(ids: readonly string[]): Roving {
  const area = useRef<HTMLElement>(null)
  const [chosenId, setChosen] = useState<string | null>(null)
  const place = useRef(0)
  const wanted = useRef<string | null>(null)
  const isInside = useRef(false)
  const areSheetsOpen = useWindow((state) => state.sheets.length > 0)
  const nearest = ids[Math.min(place.current, ids.length - 1)] ?? null
  const activeId = chosenId !== null && ids.includes(chosenId) ? chosenId : nearest

  const settle = () => {
    const target = wanted.current === null ? null : stopIn(area.current, wanted.current)
    if (target) return target.focus()
    const isLost = isInside.current && document.activeElement === document.body
    if (isLost) (stopIn(area.current, activeId) ?? area.current)?.focus()
  }
  useLayoutEffect(() => {
    place.current = Math.max(0, activeId === null ? 0 : ids.indexOf(activeId))
    settle()
  })
  // A dialog returns the focus one frame after it closes; the element that opened it may no longer exist then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when a dialog closes
  useEffect(() => {
    if (areSheetsOpen) return
    const timer = setTimeout(settle, 50)
    return () => clearTimeout(timer)
  }, [areSheetsOpen])

  const focus = (id: string) => {
    setChosen(id)
    wanted.current = id
    settle()
  }
  return {
    area,
    activeId,
    walk: (from, step) => {
      const next = ids[ids.indexOf(from) + step]
      if (next !== undefined) focus(next)
    },
    focus,
    onFocus: ({ target }) => {
      isInside.current = true
      const id = stopOf(target)
      if (id === null) return
      wanted.current = null
      setChosen(id)
    },
    onBlur: ({ relatedTarget }) => {
      const isNear =
        relatedTarget instanceof HTMLElement &&
        (area.current?.contains(relatedTarget) ||
          relatedTarget.closest('[role=dialog], [role=listbox]') !== null)
      isInside.current = isNear
    },
  }
}

/** The stop an event happened on. */
export function stopOf(target: EventTarget): string | null {
  if (!(target instanceof HTMLElement)) return null
  return target.closest<HTMLElement>('[data-stop]')?.dataset.stop ?? null
}

function stopIn(area: HTMLElement | null, id: string | null): HTMLElement | undefined {
  const stops = area?.querySelectorAll<HTMLElement>('[data-stop]') ?? []
  return [...stops].find(({ dataset }) => dataset.stop === id)
}
