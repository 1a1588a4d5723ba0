import { type RefObject, useEffect } from 'react'
import { onceFocusIsBack } from '../../once-focus-is-back.ts'
import { arrive } from '../../window/navigation.ts'
import { useWindow } from '../../window/state.ts'

const focusable = ['input', 'button', 'textarea', 'select']
  .map((name) => `${name}:not(:disabled)`)
  .join(', ')
/** How long what was searched for stays marked, in milliseconds. */
const markedFor = 2_500

/**
 * Moves the focus onto the page of the settings that was asked for: to the field or heading that was searched for,
 * which is marked and scrolled into view, or else to the first field.
 */
export function useSettingInView(place: RefObject<HTMLElement | null>): void {
  const part = useWindow((state) => state.part)
  const label = useWindow((state) => state.settingsLabel)
  const isCovered = useWindow((state) => state.sheets.length > 0)
  useEffect(() => {
    if (part === null || isCovered) return
    return onceFocusIsBack(() => {
      arrive()
      const found = label === null ? null : elementOf(place.current, label)
      const control = found ? controlOf(found) : place.current?.querySelector(focusable)
      if (control instanceof HTMLElement) control.focus({ preventScroll: true })
      found?.scrollIntoView({ block: 'center' })
      found?.classList.add('setting-found')
      setTimeout(() => found?.classList.remove('setting-found'), markedFor)
    })
  }, [part, label, isCovered, place])
}

/** The innermost element whose whole text or name this is. */
function elementOf(page: HTMLElement | null, text: string): HTMLElement | null {
  const all = [...(page?.querySelectorAll<HTMLElement>('*') ?? [])]
  const same = all.filter(
    (each) => each.textContent?.trim() === text || each.getAttribute('aria-label') === text,
  )
  return same.find((each) => !same.some((other) => other !== each && each.contains(other))) ?? null
}

/** The control that the element is or labels, else the next one below it. */
function controlOf(found: HTMLElement): Element | null {
  const own = found.closest('label')?.control ?? found.closest(focusable)
  if (own) return own
  const controls = [...(found.closest('.section')?.querySelectorAll(focusable) ?? [])]
  return controls.find((each) => isBelow(each, found)) ?? null
}

function isBelow(each: Element, other: Element): boolean {
  return (other.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
