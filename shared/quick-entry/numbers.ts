// Typed numbers.
const words = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** The alternatives of a regular expression. */
export const numberWords = words.join('|')

/** The number of `3`, `1,5`, `three` or `an`; 0 for nothing. */
export function numberIn(text: string | undefined): number {
  if (text === undefined) return 0
  const word = text.toLowerCase()
  if (word === 'a' || word === 'an') return 1
  const place = words.indexOf(word)
  return place < 0 ? Number(word.replace(',', '.')) : place + 1
}
