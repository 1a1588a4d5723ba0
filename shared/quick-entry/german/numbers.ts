// Typed numbers in German.
const words = [
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
]
const one = 'ein(?:e[rmn]?)?'

/** The alternatives of a regular expression. */
export const germanNumbers = [one, ...words].join('|')

/** The number of `3`, `1,5`, `drei` or `einer`; 0 for nothing. */
export function germanNumber(text: string | undefined): number {
  if (text === undefined) return 0
  const word = text.toLowerCase()
  if (word.startsWith('ein')) return 1
  const place = words.indexOf(word)
  return place < 0 ? Number(word.replace(',', '.')) : place + 2
}
