// Read back by micromark, which is not ours, with the tables of GitHub's dialect.
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { expect, test } from 'vitest'
import { markdownLine, markdownLines } from '../../../shared/format/markdown-text.ts'

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
}

function parse(text: string): Node {
  return fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
}

/** What a node says, where it is plain text; anything else shows as its kind. */
function said({ type, value, children = [] }: Node): string {
  if (type === 'text') return value ?? ''
  if (type === 'break') return '\n'
  const inside = children.map(said).join('')
  return type === 'paragraph' || type === 'tableCell' ? inside : `<${type}>${inside}`
}

const tricky = fc.constantFrom(
  '1. ',
  '12) ',
  '1.',
  '123456789. ',
  '1234567890. ',
  '- ',
  '-',
  '--- ',
  '+ ',
  '* ',
  '***',
  '=',
  '===',
  '== ',
  '# ',
  '###',
  '> ',
  '    ',
  '\t',
  '  ',
  ' ',
  '\\',
  '\\\\',
  '`',
  '```',
  '~~~',
  '~~',
  '_',
  '__',
  '*',
  '**',
  '[',
  ']',
  '](',
  '(http://x.y)',
  '![',
  '[^1]',
  '[x]: /y',
  '<',
  '<b>',
  '</b>',
  '<!--',
  '<?',
  '<http://x.y>',
  '&amp;',
  '&#42;',
  '&lt',
  '&',
  ';',
  '|',
  '\\|',
  '| - |',
  '|-|',
  ':-',
  '-:',
  ':-:',
  'a',
  'B',
  '2',
  'é',
  '🎡',
  '\u00a0',
  '\u2028',
  '\0',
  '"',
  "'",
  '(',
  ')',
  '{',
  '}',
  '$',
  '!',
  '@',
  'www.x.y',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\n\n\n',
)
const text = fc.oneof(
  fc.array(tricky, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary-ascii', maxLength: 30 }),
)
const runs = { numRuns: 5000 }
const plain = (each: string) => each.replaceAll('\0', '\uFFFD')

/** The paragraphs of a text as a reader counts them. */
function paragraphsOf(each: string): readonly string[] {
  return plain(each)
    .split(/\r\n|\r|\n/)
    .map((line) => (/^[ \t]*$/.test(line) ? '' : line))
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/^\n|\n$/g, ''))
    .filter((paragraph) => paragraph !== '')
}

const inOneLine = (each: string) => plain(each).replace(/(?:\r\n|\r|\n)+/g, ' ')

test('any text reads back as its paragraphs and lines', () => {
  fc.assert(
    fc.property(text, (each) => {
      const { children = [] } = parse(markdownLines(each).join('\n'))
      expect(children.map(said)).toEqual(paragraphsOf(each))
    }),
    runs,
  )
})

test('any text in a quote reads back, and the quote ends with it', () => {
  fc.assert(
    fc.property(text, (each) => {
      fc.pre(paragraphsOf(each).length > 0)
      const quoted = markdownLines(each).map((line) => (line === '' ? '>' : `> ${line}`))
      const { children = [] } = parse([...quoted, '', '## After'].join('\n'))
      expect(children.map(({ type }) => type)).toEqual(['blockquote', 'heading'])
      expect(children[0]?.children?.map(said)).toEqual(paragraphsOf(each))
    }),
    runs,
  )
})

test('any text on one line is a paragraph or a heading of it', () => {
  fc.assert(
    fc.property(text, (each) => {
      const line = inOneLine(each)
      fc.pre(line.trim() !== '')
      expect(parse(markdownLine(each)).children?.map(said)).toEqual([line])
      const [heading] = parse(`## ${markdownLine(each)}`).children ?? []
      expect(heading?.type).toBe('heading')
      expect(heading?.children?.map(said).join('')).toBe(line)
    }),
    runs,
  )
})

test('any text in a cell leaves the table its columns', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const row = [one, other].map((each) => ` ${markdownLine(each)} `).join('|')
      const { children = [] } = parse(
        ['| | |', '| --- | --- |', `|${row}|`, '', 'After'].join('\n'),
      )
      expect(children.map(({ type }) => type)).toEqual(['table', 'paragraph'])
      const cells = children[0]?.children?.[1]?.children ?? []
      expect(cells.map(said)).toEqual([inOneLine(one), inOneLine(other)])
    }),
    runs,
  )
})

test.for([
  ['1. Talk to five customers', '1\\. Talk to five customers'],
  ['2027. The year of research', '2027\\. The year of research'],
  ['3) Call back', '3\\) Call back'],
  ['- milk', '\\- milk'],
  ['===', '\\==='],
  ['2.5 h, -3 or so', '2.5 h, -3 or so'],
  ['R&D and Q&A, 5 < 6', 'R&D and Q&A, 5 \\< 6'],
  ['&amp; is a reference', '\\&amp; is a reference'],
  ['    four spaces', '&#32;   four spaces'],
  ['a | b', 'a \\| b'],
  ['{braces} (and) "quotes"!', '{braces} (and) "quotes"!'],
] as const)('“%s” gains no more signs than it must', ([plainText, escaped]) => {
  expect(markdownLine(plainText)).toBe(escaped)
})
