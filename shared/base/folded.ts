// Text as it is compared when somebody types to find it: without case, accents and signs.

/** ` word word`: each word after a blank, so that a blank before what is typed means the beginning of a word. */
export function folded(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
  const words = plain.replaceAll('ß', 'ss').match(/[\p{Letter}\p{Number}]+/gu) ?? []
  return words.map((word) => ` ${word}`).join('')
}

/** Whether each typed word begins a word of the text; both are folded. */
export function isFoundIn(text: string, typed: string): boolean {
  return typed
    .split(' ')
    .filter((word) => word !== '')
    .every((word) => text.includes(` ${word}`))
}
