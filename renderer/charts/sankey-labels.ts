// The labels of a sankey: each column has room for its longest name, and a name that finds none is wrapped, never cut.

import { nodeWidth } from './sankey-layout.ts'

/** Between a node and its label. */
export const labelGap = 9

/** The width of a text in pixels. */
export type WidthOf = (text: string) => number

/** More than this part of the picture would leave the flows no place. */
const mostOfWidth = 0.28

/** A name with what it takes to write it. */
export interface Label {
  readonly column: number
  readonly name: string
  readonly figure: string
}

/**
 * The lines of each name, and the room the first and the last column leave for theirs. Names between them have the
 * place up to the next column.
 */
export function labelled(labels: readonly Label[], width: number, widthOf: WidthOf) {
  const last = Math.max(...labels.map(({ column }) => column))
  const linesIn = (room: number) => (label: Label) => wrapped(label.name, room, widthOf)
  const widest = (column: number) =>
    Math.max(
      0,
      ...labels
        .filter((label) => label.column === column)
        .flatMap((label) => [...linesIn(width * mostOfWidth)(label), label.figure])
        .map(widthOf),
    )
  const [left, right] = [widest(0), widest(last)]
  const step = (width - left - right - 2 * labelGap - nodeWidth) / Math.max(1, last)
  const between = Math.max(step - nodeWidth - 2 * labelGap, 1)
  const lines = labels.map((label) =>
    linesIn(label.column === 0 ? left : label.column === last ? right : between)(label),
  )
  return { left, right, lines }
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
