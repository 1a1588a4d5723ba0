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

/** The text to search in: its words, and hyphenated words joined as well, so that *standup* finds *Stand-up*. */
export function searchable(text: string): string {
  return folded(text) + folded((text.match(hyphened) ?? []).map(inOne).join(' '))
}

/** Tells whether the typed words are in a text made by `searchable`. Make it once to search many texts. */
export function finder(typed: string): (text: string) => boolean {
  const [apart, joined] = [folded(typed), folded(inOne(typed))]
  return (text) => isFoundIn(text, apart) || (joined !== apart && isFoundIn(text, joined))
}

const hyphened = /[\p{Letter}\p{Number}]+(?:[-\u2010\u2011][\p{Letter}\p{Number}]+)+/gu

function inOne(text: string): string {
  return text.replaceAll(/[-\u2010\u2011]/g, '')
}

/** Whether each typed word begins a word of the text; both are folded. */
export function isFoundIn(text: string, typed: string): boolean {
  return typed
    .split(' ')
    .filter((word) => word !== '')
    .every((word) => text.includes(` ${word}`))
}
