// The hint of an element that the pointer or the focus is on: what it does where it says so, else its name where only an
// icon is drawn, else its whole text where that is cut off; and the key that does the same.

export interface Hint {
  /** The element it belongs to. */
  readonly target: HTMLElement
  readonly text: string
  /** As written on the keyboard; `''` for none. */
  readonly keys: string
}

/** `null` where nothing needs to be said. */
export function hintOf(element: Element): Hint | null {
  const control = element.closest<HTMLElement>('button, [role="button"], a')
  const keys = control?.dataset['keys'] ?? ''
  const says = control?.querySelector('[data-hint]')?.textContent ?? ''
  if (control && says !== '') return { target: control, text: says, keys }
  const name = control?.getAttribute('aria-label') ?? ''
  if (control && name !== '' && isIcon(control)) return { target: control, text: name, keys }
  const cut = cutText(element, control)
  if (cut) return { ...cut, keys }
  if (!control || keys === '') return null
  return { target: control, text: control.innerText.trim(), keys }
}

/** Whether the control shows an icon or a single character, such as `?`. */
function isIcon(control: HTMLElement): boolean {
  return control.innerText.trim().length <= 1
}

/** The cut text that the element is or stands in; for a control, the first inside it. */
function cutText(element: Element, control: HTMLElement | null): Omit<Hint, 'keys'> | null {
  const within = element === control ? [...control.querySelectorAll<HTMLElement>('*')] : []
  const around = element.closest<HTMLElement>('.clip') ?? element
  const target = [...within, around].find(
    (each): each is HTMLElement => each instanceof HTMLElement && isCut(each),
  )
  return target ? { target, text: target.innerText.trim() } : null
}

function isCut(element: HTMLElement): boolean {
  if (element.scrollWidth <= element.clientWidth) return false
  return getComputedStyle(element).textOverflow === 'ellipsis'
}
