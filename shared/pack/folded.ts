// Text as names are compared: without capitals and invisible characters, with one kind of space, apostrophe and hyphen,
// and with each accent apart, however it is written.

/** A folded text, and where each of its characters stands in the text it was made from. */
export interface Folded {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

export function folded(source: string): Folded {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let start = 0
  for (const sign of source) {
    const end = start + sign.length
    const plain = foldedSign(sign)
    if (plain === ' ' && text.endsWith(' ')) ends[ends.length - 1] = end
    else {
      text += plain
      for (let count = plain.length; count > 0; count--) {
        starts.push(start)
        ends.push(end)
      }
    }
    start = end
  }
  return { text, starts, ends }
}

/** A name to compare with others. */
export function foldedName(name: string): string {
  return folded(name).text.trim()
}

/** The text without what is not seen, such as soft hyphens and marks of direction. */
export function seen(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
}

function foldedSign(sign: string): string {
  if (/\s/u.test(sign)) return ' '
  if (/['’‘ʼ＇´`]/u.test(sign)) return "'"
  if (/[‐‑−–]/u.test(sign)) return '-'
  // Small letters of capitals of small letters: the way to one form from ß, ẞ and SS alike.
  return seen(sign).toLowerCase().toUpperCase().toLowerCase().normalize('NFD')
}
