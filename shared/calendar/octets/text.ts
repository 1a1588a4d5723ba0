// TEXT values (RFC 5545 3.3.11) as plain text.

import { textOf } from './content-line.ts'
import type { Piece } from './line-reader.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/** The text without escapes and without control characters other than tab and line feed. */
export function plainText(value: Piece): string {
  return cleanText(unescaped(textOf(value)))
}

/** A list of texts separated by unescaped commas, without empty ones. */
export function plainTexts(value: Piece, most: number): readonly string[] {
  const texts: string[] = []
  const text = textOf(value)
  let from = 0
  for (let at = 0; at <= text.length && texts.length < most; at++) {
    if (text[at] === '\\') at++
    else if (at === text.length || text[at] === ',') {
      const part = cleanText(unescaped(text.slice(from, at))).trim()
      if (part) texts.push(part)
      from = at + 1
    }
  }
  return texts
}

/** Text from a parameter or an address, where escapes do not exist. */
export function cleanText(text: string): string {
  return text.replace(controls, '')
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/\\([\s\S])/g, (_, sign: string) =>
    sign === 'n' || sign === 'N' ? '\n' : sign,
  )
}
