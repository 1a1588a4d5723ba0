// Excessively nested text: it can be parsed, but then exhausts any code that walks through it to check, show or write
// it.

/** None of our documents comes near this, and the bridge to the window takes no more than ten times as much. */
const deepest = 100

/** Whether JSON text is nested deeper than any of our documents. For text that is not JSON, the answer may be wrong. */
export function isNestedTooDeeply(text: string): boolean {
  let depth = 0
  for (let place = 0; place < text.length; place++) {
    switch (text[place]) {
      case '"':
        place = endOfText(text, place)
        break
      case '{':
      case '[':
        if (++depth > deepest) return true
        break
      case '}':
      case ']':
        depth--
    }
  }
  return false
}

/** The index of the quote that closes the one at `start`; the end of the text if none does. */
function endOfText(text: string, start: number): number {
  for (let end = start + 1; ; end++) {
    end = text.indexOf('"', end)
    if (end < 0) return text.length
    let first = end
    while (text[first - 1] === '\\') first--
    if ((end - first) % 2 === 0) return end
  }
}
