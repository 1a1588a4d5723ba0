// A person's text as Markdown that reads back as it was written: nothing in it acts as markup (CommonMark 0.31, and the
// tables and strikethrough of GitHub's dialect).

/** One line, for a heading, a paragraph or a table cell: line breaks become spaces. */
export function markdownLine(text: string): string {
  return escapedLine(text.replace(lineBreaks, ' '))
}

/**
 * The lines of paragraphs: a line break stays one, blank lines separate paragraphs, and blank lines at either end are
 * dropped. Put them one below the other, each after the same prefix, such as that of a quote.
 */
export function markdownLines(text: string): readonly string[] {
  const lines = text.split(lineBreak).map((line) => (isBlank(line) ? '' : escapedLine(line)))
  const kept = lines.filter((line, index) => line !== '' || (lines[index - 1] ?? '') !== '')
  if (kept.at(-1) === '') kept.pop()
  // A bare line break would show as a space; a backslash before it makes it a break.
  return kept.map((line, index) => (line !== '' && kept[index + 1] ? `${line}\\` : line))
}

const lineBreak = /\r\n|\r|\n/
const lineBreaks = /(?:\r\n|\r|\n)+/g

/** In CommonMark, a blank line holds only spaces and tabs. */
function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line)
}

function escapedLine(line: string): string {
  return keptEdges(
    line
      // Not allowed in a document.
      .replaceAll('\0', '\uFFFD')
      .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
      // Only what looks like the name of a character is read as one.
      .replace(/&(?=#?\w+;)/g, '\\&')
      // A list, a thematic break, an underlined heading, a table header.
      .replace(/^[-+](?=[ \t]|$)|^-(?=[-:\\])|^=(?=[= \t]*$)|^:(?=-)/, '\\$&')
      // A numbered list: a digit cannot be escaped, but the sign after it can.
      .replace(/^(\d{1,9})([.)])(?=[ \t]|$)/, '$1\\$2'),
  )
}

/** Spaces at either end would be cut off or turn the line into code; written as references they stay text. */
function keptEdges(line: string): string {
  return line.replace(/^[ \t]|[ \t]$/g, (space) => `&#${space.charCodeAt(0)};`)
}
