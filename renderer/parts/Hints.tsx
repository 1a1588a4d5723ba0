import './hints.css'
import { useEffect, useRef, useState } from 'react'
import { Tooltip, TooltipTriggerStateContext } from 'react-aria-components/Tooltip'
import { type Hint, hintOf } from './hint.ts'

/** How long the pointer or the focus rests on an element before its hint comes, in milliseconds. */
const waitsFor = 600
/** How long a hint stays when the pointer leaves, so that the pointer can get onto it. */
const staysFor = 150

/** Whether one is open is decided here, not by a trigger of React Aria’s. */
const shown = { isOpen: true, shouldSkipAnimation: true, open: () => {}, close: () => {} }

/**
 * The hints of a window, one at a time. They are found when they are needed: a view has hundreds of elements that could
 * have one.
 */
export function Hints() {
  const [hint, setHint] = useState<Hint | null>(null)
  const target = useRef<HTMLElement | null>(null)
  useEffect(() => {
    return follow(setHint)
  }, [])
  target.current = hint?.target ?? null
  if (!hint) return null
  return (
    <TooltipTriggerStateContext value={shown}>
      <Tooltip className="hint-bubble" triggerRef={target} placement="bottom" offset={6}>
        {hint.text}
        {hint.keys !== '' && <kbd className="keycap">{hint.keys}</kbd>}
      </Tooltip>
    </TooltipTriggerStateContext>
  )
}

/** Tells what to show, `null` for nothing; returns how to stop. */
function follow(tell: (hint: Hint | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isShown = false
  const later = (hint: Hint | null, wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      isShown = hint !== null
      tell(hint)
    }, wait)
  }
  const rest = ({ target }: Event) => {
    if (!(target instanceof Element)) return
    // Onto the hint itself: it stays to be read.
    if (target.closest('.hint-bubble')) return clearTimeout(timer)
    const hint = hintOf(target)
    // From one icon to the next, there is no need to wait again.
    if (hint) later(hint, isShown ? staysFor : waitsFor)
    else if (isShown) later(null, staysFor)
    else clearTimeout(timer)
  }
  const focus = (event: Event) => {
    if (event.target instanceof Element && event.target.matches(':focus-visible')) rest(event)
  }
  const leave = () => {
    clearTimeout(timer)
    if (isShown) later(null, 0)
  }
  const listeners = [
    ['pointerover', rest],
    ['focusin', focus],
    ['focusout', leave],
    ['pointerdown', leave],
    ['keydown', leave],
    ['scroll', leave],
  ] as const
  for (const [name, listener] of listeners) document.addEventListener(name, listener, true)
  window.addEventListener('blur', leave)
  return () => {
    clearTimeout(timer)
    for (const [name, listener] of listeners) document.removeEventListener(name, listener, true)
    window.removeEventListener('blur', leave)
  }
}
