// Text as a search compares it: without case, accents and punctuation.

/** ` word word`: each word after a blank, so that a blank before what is typed means the beginning of a word. */
export function folded(text: string): string {
  return ` ${bare(text)
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')}`.trimEnd()
}

/** Most text has no accents: looking for them takes longer than all the rest. */
function bare(text: string): string {
  if (isPlain.test(text)) return text
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll('ß', 'ss')
}

const isPlain = /^[ -~]*$/

/** Whether each typed word begins a word of the text; both are folded. */
export function isFoundIn(text: string, typed: string): boolean {
  return typed
    .split(' ')
    .filter((word) => word !== '')
    .every((word) => text.includes(` ${word}`))
}
