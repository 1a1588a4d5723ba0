// Text that nests without an end: it can be parsed, and then exhausts whatever walks through it, be it to check it, to
// show it or to write it again.

/** No document of ours comes near it, and the bridge to the window takes no more than ten times that. */
const deepest = 100

/** Whether JSON text nests deeper than any document of ours. What is no JSON may be told either. */
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

/** The place of the quote that ends the one that begins at `start`; the end of everything where none does. */
function endOfText(text: string, start: number): number {
  for (let end = start + 1; ; end++) {
    end = text.indexOf('"', end)
    if (end < 0) return text.length
    let first = end
    while (text[first - 1] === '\\') first--
    if ((end - first) % 2 === 0) return end
  }
}
