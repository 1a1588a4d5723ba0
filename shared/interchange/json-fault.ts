// Where a text stops being JSON (RFC 8259). The engine says it in English, and often without the place.
import type { Phrase } from '../words/values.ts'

/** Of a text that `JSON.parse` refuses. */
export function jsonFault(text: string): Phrase {
  const place = faultPlace(text)
  if (place >= text.length) return { id: 'file-fault.json-ends' }
  const lines = text.slice(0, place).split('\n')
  const column = (lines.at(-1) ?? '').length + 1
  return { id: 'file-fault.json-at', values: { line: lines.length, column } }
}

/** What may come next; a first one may be missing. */
type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'nothing'

const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** The index of the first letter that no JSON has there; the length of the text where it ends too early. */
function faultPlace(text: string): number {
  const open: string[] = []
  let expected: Expected = 'value'
  let at = 0
  const close = () => {
    open.pop()
    expected = open.length > 0 ? 'comma' : 'nothing'
    at++
  }
  while (true) {
    while (/[ \t\n\r]/.test(text[at] ?? '')) at++
    const letter = text[at]
    if (letter === undefined) return text.length
    switch (expected) {
      case 'first-value':
      case 'value': {
        if (letter === ']' && expected === 'first-value') close()
        else if (letter === '{' || letter === '[') {
          open.push(letter)
          expected = letter === '{' ? 'first-key' : 'first-value'
          at++
        } else {
          const end = letter === '"' ? textEnd(text, at) : scalarEnd(text, at)
          if (!end.isWhole) return end.at
          at = end.at
          expected = open.length > 0 ? 'comma' : 'nothing'
        }
        break
      }
      case 'first-key':
      case 'key': {
        if (letter === '}' && expected === 'first-key') close()
        else {
          if (letter !== '"') return at
          const end = textEnd(text, at)
          if (!end.isWhole) return end.at
          at = end.at
          expected = 'colon'
        }
        break
      }
      case 'colon':
        if (letter !== ':') return at
        expected = 'value'
        at++
        break
      case 'comma': {
        const isObject = open.at(-1) === '{'
        if (letter === (isObject ? '}' : ']')) close()
        else {
          if (letter !== ',') return at
          expected = isObject ? 'key' : 'value'
          at++
        }
        break
      }
      case 'nothing':
        return at
    }
  }
}

interface End {
  readonly at: number
  readonly isWhole: boolean
}

function scalarEnd(text: string, from: number): End {
  scalar.lastIndex = from
  return scalar.test(text) ? { at: scalar.lastIndex, isWhole: true } : { at: from, isWhole: false }
}

const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

/** After the quote that closes the text at `from`, or where something in it is wrong. */
function textEnd(text: string, from: number): End {
  let at = from + 1
  while (true) {
    const letter = text[at]
    if (letter === '"') return { at: at + 1, isWhole: true }
    // A text has no line breaks or other control characters.
    if (letter === undefined || letter < ' ') return { at, isWhole: false }
    if (letter === '\\') {
      escaped.lastIndex = at
      if (!escaped.test(text)) return { at, isWhole: false }
      at = escaped.lastIndex
    } else at++
  }
}
