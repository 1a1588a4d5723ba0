// A pack as Markdown (CommonMark with tables). Nothing in the person's text acts as markup.
import { markdownLine, markdownLines } from '../format/markdown-text.ts'
import type { Words } from '../words/words.ts'
import { marksOf, missingText, ownMark } from './marks.ts'
import {
  datesBelow,
  leaving,
  type Pack,
  type PackBlock,
  type PackClaim,
  type PackParagraph,
  type PackSources,
  type PackTable,
} from './pack.ts'
import { type Citation, citations, citedWeeks, rowsTitle } from './sources.ts'

/** What leaves, as one document. */
export function packMarkdown(pack: Pack, words: Words): string {
  const { title, sections } = leaving(pack)
  const dates = datesBelow(pack)
  const cited = citations(pack)
  const blocks = [
    `# ${markdownLine(title)}`,
    ...(dates === null ? [] : [markdownLine(dates)]),
    ...sections.flatMap((section) => [
      `## ${markdownLine(section.title)}`,
      ...section.blocks.flatMap((block) => blockText(block, words, cited)),
    ]),
  ]
  return `${blocks.join('\n\n')}\n`
}

type Citations = ReadonlyMap<string, Citation>

function blockText(block: PackBlock, words: Words, cited: Citations): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [[markdownLines(block.text).join('\n'), ...markText(block, words)].join(' · ')]
    case 'claim':
      return claimText(block, words, cited.get(block.id))
    case 'table':
      return [...markText(block, words), tableText(block)]
    case 'chart':
      // The table below the picture has its figures.
      return [markdownLine(block.alt)]
    case 'sources':
      return sourcesText(block, words, cited.get(block.claim))
  }
}

function markText(block: PackParagraph | PackTable, words: Words): readonly string[] {
  const mark = ownMark(block, words)
  return mark === null ? [] : [`*${markdownLine(mark)}*`]
}

function claimText(
  claim: PackClaim,
  words: Words,
  citation: Citation | undefined,
): readonly string[] {
  const missing = missingText(claim, words)
  return [
    `### ${markdownLine(claim.title)}`,
    ...(claim.support === 'none' ? [] : [markdownLines(claim.text).join('\n')]),
    `*${[...marksOf(claim, words), claim.basis].map(markdownLine).join(' · ')}*`,
    ...(citation ? [citedText(citation, words)] : []),
    ...(missing === null ? [] : [markdownLine(missing)]),
    ...(claim.rows.length === 0
      ? []
      : [claim.rows.map((row) => `- ${markdownLine(row)}`).join('\n')]),
  ]
}

/** `Weeks 32, 35 and 41 · [Rows 3](#rows-3)`: readers make the anchor of a heading from its words. */
function citedText(citation: Citation, words: Words): string {
  const weeks = citedWeeks(citation, words, (_, number) => number)
  const title = rowsTitle(citation, words)
  return `${markdownLine(weeks)} · [${markdownLine(title)}](#${title.toLowerCase().replaceAll(' ', '-')})`
}

function sourcesText(
  { title, head, rows, figuresFrom }: PackSources,
  words: Words,
  citation: Citation | undefined,
): readonly string[] {
  if (!citation) return []
  return [
    `### ${markdownLine(rowsTitle(citation, words))}`,
    markdownLine(title),
    tableText({ head, figuresFrom, rows: rows.map(({ cells }) => cells) }),
  ]
}

function tableText({
  head,
  rows,
  figuresFrom,
}: Pick<PackTable, 'head' | 'rows' | 'figuresFrom'>): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownLine).join(' | ')} |`
  const rule = head.map((_, index) => (index < figuresFrom ? '---' : '---:'))
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n')
}
