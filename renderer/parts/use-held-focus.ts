import { type RefObject, useEffect, useRef } from 'react'

interface HeldFocus<T extends HTMLElement> {
  /** Surrounds the buttons. */
  readonly place: RefObject<T | null>
  /** To be called when one of them is pressed. */
  readonly hold: () => void
}

/**
 * Keeps the focus in a place whose pressed button goes away or is disabled by the press, once `state` has changed: the
 * main button gets it, else the first.
 */
export function useHeldFocus<T extends HTMLElement>(state: unknown): HeldFocus<T> {
  const place = useRef<T>(null)
  const isHeld = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is what tells that buttons may have gone
  useEffect(() => {
    if (!isHeld.current) return
    isHeld.current = false
    const { activeElement } = document
    // A browser takes the focus off a disabled button only later.
    if (activeElement !== document.body && !activeElement?.matches(':disabled')) return
    const heir =
      place.current?.querySelector<HTMLElement>('.button-main:not(:disabled)') ??
      place.current?.querySelector<HTMLElement>('button:not(:disabled)')
    heir?.focus()
  }, [state])
  return {
    place,
    hold: () => {
      isHeld.current = true
    },
  }
}
