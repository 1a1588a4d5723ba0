import { type RefObject, useEffect, useRef } from 'react'

/**
 * Hands the focus on within Today when what had it gives way to another state of the timer: to the button that starts a
 * block, to the question, or to the card of a running block. Not to the button that stops it: Enter pressed once more would
 * stop what it has just started. `state` tells which is drawn.
 */
export function useTimerFocus(timer: RefObject<HTMLElement | null>, state: string): void {
  const isInside = useRef(false)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return
      const isNear = target.closest('[role=menu], [role=listbox], [role=dialog]') !== null
      isInside.current = target.closest('.today-side') !== null || (isNear && isInside.current)
    }
    addEventListener('focusin', note)
    return () => removeEventListener('focusin', note)
  }, [])
  const before = useRef(state)
  useEffect(() => {
    const isOther = before.current !== state
    before.current = state
    const isLost = document.activeElement?.matches('body, main') ?? true
    if (!isOther || !isLost || !isInside.current) return
    const question = timer.current?.querySelector<HTMLElement>('[data-question]')
    const start = timer.current?.querySelector<HTMLElement>('.start-buttons .button')
    const heir = question ?? start ?? timer.current
    heir?.focus()
  }, [timer, state])
}
