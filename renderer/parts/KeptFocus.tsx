import { type ReactNode, useEffect, useRef } from 'react'

/** What can have the focus in a row of a list, disabled or not: so the same place is the same thing in every row. */
const controls = 'button, input, textarea'

/** A list whose rows can go away: the focus then moves on to the next row instead of getting lost. */
export function KeptFocus({ children }: { readonly children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    return list.current ? keepFocus(list.current) : undefined
  }, [])
  return <div ref={list}>{children}</div>
}

function keepFocus(list: HTMLElement): () => void {
  /** The control that last had the focus, and which one of its row it was. */
  let last: { readonly control: Element; readonly place: number } | null = null
  /** Gets the focus once nothing else has it. */
  let heir: HTMLElement | null = null
  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return
    const row = target.closest('tr, li') ?? list
    last = { control: target, place: [...row.querySelectorAll(controls)].indexOf(target) }
    heir = null
  }
  const handOn = () => {
    if (document.activeElement === document.body) heir?.focus()
  }
  const rows = new MutationObserver((changes) => {
    if (!last) return
    const { control, place } = last
    const change = changes.find(({ removedNodes }) =>
      [...removedNodes].some((removed) => removed.contains(control)),
    )
    if (!change) return
    heir = controlNear(change, place, list)
    handOn()
  })
  // A sheet that was opened from a row may outlive it; it is a child of the body.
  const sheets = new MutationObserver(handOn)
  list.addEventListener('focusin', remember)
  rows.observe(list, { childList: true, subtree: true })
  sheets.observe(document.body, { childList: true })
  return () => {
    list.removeEventListener('focusin', remember)
    rows.disconnect()
    sheets.disconnect()
    // The list goes as a whole, with the focus in it.
    if (list.contains(document.activeElement)) containerOf(list)?.focus()
  }
}

/**
 * The same control of the next row, or of the one before where there is no next, also of a row that stays while its
 * controls go; of the first row where those went too.
 */
function controlNear(
  { target, previousSibling, nextSibling }: MutationRecord,
  place: number,
  list: HTMLElement,
): HTMLElement | null {
  const after = firstWithControls(nextSibling, 'nextElementSibling')
  const before = firstWithControls(previousSibling, 'previousElementSibling')
  const own = target instanceof Element ? target.closest('tr, li') : null
  const row =
    after ??
    before ??
    firstWithControls(own, 'nextElementSibling') ??
    firstWithControls(list.querySelector('tr, li'), 'nextElementSibling')
  const found = [...(row?.querySelectorAll<HTMLElement>(controls) ?? [])]
  const same = Math.min(place, found.length - 1)
  const nearest = [...found.slice(same), ...found.slice(0, same).toReversed()]
  return nearest.find(canInherit) ?? containerOf(list)
}

/** Not what a second press of the same key should never press, such as *Skip* after *Add*. */
function canInherit(control: Element): boolean {
  return !control.matches(':disabled') && !control.closest('[data-no-heir]')
}

function firstWithControls(
  from: Node | null,
  next: 'nextElementSibling' | 'previousElementSibling',
): Element | null {
  let element = from instanceof Element && from.isConnected ? from : null
  while (element && ![...element.querySelectorAll(controls)].some(canInherit))
    element = element[next]
  return element
}

function containerOf(list: HTMLElement): HTMLElement | null {
  return list.parentElement?.closest<HTMLElement>('[tabindex]') ?? null
}
