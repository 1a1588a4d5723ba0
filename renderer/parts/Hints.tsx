import './hints.css'
import { useEffect, useRef, useState } from 'react'
import { Tooltip, TooltipTriggerStateContext } from 'react-aria-components/Tooltip'
import { type Hint, hintOf } from './hint.ts'

/** How long the pointer or the focus rests on an element before its hint appears, in milliseconds. */
const waitsFor = 600
/** How long a hint stays when the pointer leaves, so that the pointer can get onto it. */
const staysFor = 150

/** This file opens and closes hints, not a trigger of React Aria. */
const alwaysOpen = { isOpen: true, shouldSkipAnimation: true, open: () => {}, close: () => {} }

/** Where hints are drawn: above sheets, and in reach of the pointer while one is open. */
function makeLayer(): HTMLElement {
  const layer = document.createElement('div')
  // React Aria leaves such elements alone when it takes the rest of the page from the pointer.
  layer.dataset['reactAriaTopLayer'] = 'true'
  // All of it is the name, the description or the text of the element, which is read out with that.
  layer.ariaHidden = 'true'
  return layer
}

/**
 * The hints of a window, one at a time. They are found when they are needed: a view has hundreds of elements that could
 * have one.
 */
export function Hints() {
  const [hint, setHint] = useState<Hint | null>(null)
  const [layer] = useState(makeLayer)
  const target = useRef<HTMLElement | null>(null)
  useEffect(() => {
    document.body.append(layer)
    const stop = follow(setHint)
    return () => {
      stop()
      layer.remove()
    }
  }, [layer])
  target.current = hint?.target ?? null
  if (!hint) return null
  return (
    <TooltipTriggerStateContext value={alwaysOpen}>
      <Tooltip
        className="hint-bubble"
        triggerRef={target}
        placement="bottom"
        offset={6}
        UNSTABLE_portalContainer={layer}
      >
        {hint.text}
        {hint.keys !== '' && <kbd className="keycap">{hint.keys}</kbd>}
      </Tooltip>
    </TooltipTriggerStateContext>
  )
}

/** Hints for a window too small to draw them in: the system draws them beyond its edge. */
export function SystemHints() {
  useEffect(() => {
    let target: HTMLElement | undefined
    const rest = (event: Event) => {
      const hint = event.target instanceof Element ? hintOf(event.target) : null
      if (hint?.target !== target) target?.removeAttribute('title')
      target = hint?.target
      if (hint) hint.target.title = hint.keys === '' ? hint.text : `${hint.text} (${hint.keys})`
    }
    document.addEventListener('pointerover', rest, true)
    return () => document.removeEventListener('pointerover', rest, true)
  }, [])
  return null
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
    // From one icon to the next there is no wait.
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
