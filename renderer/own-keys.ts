// What has the focus and handles keys itself.

export const textFields = 'input:not([type=checkbox], [type=radio]), textarea, [contenteditable]'

/** Text fields, lists, parts of a date. */
export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.closest(`${textFields}, [role=listbox], [role=menu], [role=spinbutton]`) !== null
}
