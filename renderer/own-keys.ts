// Elements that handle keys themselves while they have the focus.

export const textFields = 'input:not([type=checkbox], [type=radio]), textarea, [contenteditable]'

/** Whether it is in a text field, a list, a menu or a part of a date. */
export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.closest(`${textFields}, [role=listbox], [role=menu], [role=spinbutton]`) !== null
}
