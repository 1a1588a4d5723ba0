// A person's text as Markdown that reads back as it was written: nothing in it is markup (CommonMark 0.31, and the
// tables and strikethrough of GitHub's dialect).

/** One line, for a heading, a paragraph or the cell of a table: line breaks become spaces. */
export function markdownLine(text: string): string {
  return escapedLine(text.replace(lineBreaks, ' '))
}

/**
 * The lines of paragraphs: a line break stays one, blank lines part paragraphs, those at either end are left out.
 * To be put one below the other, each behind the same prefix, such as that of a quote.
 */
export function markdownLines(text: string): readonly string[] {
  const lines = text.split(lineBreak).map((line) => (isBlank(line) ? '' : escapedLine(line)))
  const kept = lines.filter((line, index) => line !== '' || (lines[index - 1] ?? '') !== '')
  if (kept.at(-1) === '') kept.pop()
  // A bare line break would be shown as a space; a backslash before it makes it a break.
  return kept.map((line, index) => (line !== '' && kept[index + 1] ? `${line}\\` : line))
}

const lineBreak = /\r\n|\r|\n/
const lineBreaks = /(?:\r\n|\r|\n)+/g

/** CommonMark knows no other blank lines than of spaces and tabs. */
function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line)
}

function escapedLine(line: string): string {
  return keptEdges(
    line
      // Not allowed in a document.
      .replaceAll('\0', '\uFFFD')
      .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
      // Only what looks like a character's name is read as one.
      .replace(/&(?=#?\w+;)/g, '\\&')
      // A list, a line across, an underlined heading, a table's head.
      .replace(/^[-+](?=[ \t]|$)|^-(?=[-:\\])|^=(?=[= \t]*$)|^:(?=-)/, '\\$&')
      // A numbered list: a digit cannot be escaped, the sign after it can.
      .replace(/^(\d{1,9})([.)])(?=[ \t]|$)/, '$1\\$2'),
  )
}

/** Spaces at either end would be cut off, or make the line code; written as references they are text. */
function keptEdges(line: string): string {
  return line.replace(/^[ \t]|[ \t]$/g, (space) => `&#${space.charCodeAt(0)};`)
}
