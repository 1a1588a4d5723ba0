// The labels of a sankey: each column has room for its longest name, and a name that finds none is wrapped, never cut.

/** The width of a text in pixels. */
export type WidthOf = (text: string) => number

/** More would leave the flows no place. */
const mostOfWidth = 0.28

/** The room for the names of the first or the last column. */
export function labelRoom(texts: readonly string[], width: number, widthOf: WidthOf): number {
  return Math.min(width * mostOfWidth, Math.max(0, ...texts.map(widthOf)))
}

/** The lines of a name in so much room; a word that is wider than it goes on in the next line. */
export function wrapped(name: string, room: number, widthOf: WidthOf): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of name.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= room) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const [last = '', ...before] = pieces(word, room, widthOf).toReversed()
    lines.push(...before.toReversed())
    line = last
  }
  return [...lines, line]
}

/** A word in parts that each have room; at least one letter a part. */
function pieces(word: string, room: number, widthOf: WidthOf): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (part !== '' && widthOf(part + letter) > room) {
      parts.push(part)
      part = letter
    } else part += letter
  }
  return [...parts, part]
}
