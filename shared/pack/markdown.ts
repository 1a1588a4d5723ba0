// A pack as Markdown (CommonMark with tables). Nothing in the person's text acts as markup.
import { markdownLine, markdownLines } from '../format/markdown-text.ts'
import type { Words } from '../words/words.ts'
import { marksOf, missingText } from './marks.ts'
import { leaving, type Pack, type PackBlock, type PackClaim, type PackTable } from './pack.ts'

/** What leaves, as one document. */
export function packMarkdown(pack: Pack, words: Words): string {
  const { title, range, sections } = leaving(pack)
  const blocks = [
    `# ${markdownLine(title)}`,
    markdownLine(range),
    ...sections.flatMap((section) => [
      `## ${markdownLine(section.title)}`,
      ...section.blocks.flatMap((block) => blockText(block, words)),
    ]),
  ]
  return `${blocks.join('\n\n')}\n`
}

function blockText(block: PackBlock, words: Words): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [markdownLines(block.text).join('\n')]
    case 'claim':
      return claimText(block, words)
    case 'table':
      return [tableText(block)]
    case 'chart':
      // The table below the picture has its figures.
      return [markdownLine(block.alt)]
  }
}

function claimText(claim: PackClaim, words: Words): readonly string[] {
  const missing = missingText(claim, words)
  return [
    `### ${markdownLine(claim.title)}`,
    ...(claim.support === 'none' ? [] : [markdownLines(claim.text).join('\n')]),
    `*${[...marksOf(claim, words), claim.basis].map(markdownLine).join(' · ')}*`,
    ...(missing === null ? [] : [markdownLine(missing)]),
    ...(claim.rows.length === 0
      ? []
      : [claim.rows.map((row) => `- ${markdownLine(row)}`).join('\n')]),
  ]
}

function tableText({ head, rows }: PackTable): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownLine).join(' | ')} |`
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'))
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n')
}
