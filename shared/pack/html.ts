// A pack as one HTML file: no script, nothing is loaded, and it prints well. The PDF is printed from it.
import type { Words } from '../words/words.ts'
import { chartSvg } from './chart-svg.ts'
import { escaped } from './escape.ts'
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
import { packStyle } from './style.ts'

/** What leaves, as a page. `fontFaces` are `@font-face` rules with the fonts inside, or `''`. */
export function packHtml(pack: Pack, words: Words, fontFaces: string): string {
  const { title, sections } = leaving(pack)
  const dates = datesBelow(pack)
  const cited = citations(pack)
  const body = [
    `<header><h1>${escaped(title)}</h1>${dates === null ? '' : `<p class="range">${escaped(dates)}</p>`}</header>`,
    ...sections.map(
      (section) =>
        `<section class="section-${section.id}"><h2>${escaped(section.title)}</h2>${section.blocks
          .map((block) => blockHtml(block, words, cited))
          .join('\n')}</section>`,
    ),
  ]
  return pageHtml(body.join('\n'), title, words.language, fontFaces)
}

/** A page around markup that is safe already; it may do nothing but show itself. */
export function pageHtml(body: string, title: string, language: string, fontFaces: string): string {
  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(title)}</title>`,
    `<style>${fontFaces}${packStyle}</style>`,
    '</head>',
    '<body>',
    `<main>${body}</main>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

type Citations = ReadonlyMap<string, Citation>

function blockHtml(block: PackBlock, words: Words, cited: Citations): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p class="${block.evidence}">${lines(block.text)}${markHtml(block, words)}</p>`
    case 'claim':
      return claimHtml(block, words, cited.get(block.id))
    case 'table':
      return tableHtml(block, words)
    case 'chart':
      return chartSvg(block)
    case 'sources':
      return sourcesHtml(block, words, cited.get(block.claim))
  }
}

function markHtml(block: PackParagraph | PackTable, words: Words): string {
  const mark = ownMark(block, words)
  return mark === null ? '' : ` <span class="mark">(${escaped(mark)})</span>`
}

function claimHtml(claim: PackClaim, words: Words, citation: Citation | undefined): string {
  const missing = missingText(claim, words)
  const marks = [...marksOf(claim, words), claim.basis].map((mark) => escaped(mark))
  return [
    `<article${citation ? ` id="claim-${citation.number}"` : ''} class="claim ${claim.evidence} support-${claim.support ?? 'own'}">`,
    `<h3>${escaped(claim.title)}</h3>`,
    claim.support === 'none' ? '' : `<p class="says">${lines(claim.text)}</p>`,
    `<p class="basis">${marks.join(' · ')}</p>`,
    citation ? `<p class="basis">${citedHtml(citation, words)}</p>` : '',
    missing === null ? '' : `<p class="basis">${escaped(missing)}</p>`,
    claim.rows.length === 0
      ? ''
      : `<ul>${claim.rows.map((row) => `<li>${escaped(row)}</li>`).join('')}</ul>`,
    '</article>',
  ].join('')
}

/** `Weeks 32, 35 and 41 · Rows 3`, each a link within the page. */
function citedHtml(citation: Citation, words: Words): string {
  const anchor = anchorOf(citation)
  const weeks = citedWeeks(
    citation,
    words,
    (week, number) => `<a href="#${anchor}-${week}">${escaped(number)}</a>`,
  )
  return `${weeks} · <a href="#${anchor}">${escaped(rowsTitle(citation, words))}</a>`
}

/** No name of the person's is part of it. */
function anchorOf({ number }: Citation): string {
  return `rows-${number}`
}

function sourcesHtml(
  { title, head, rows, figuresFrom }: PackSources,
  words: Words,
  citation: Citation | undefined,
): string {
  if (!citation) return ''
  const anchor = anchorOf(citation)
  const isFirst = (index: number) => rows[index - 1]?.week !== rows[index]?.week
  const line = (
    { week, cells: [name = '', ...cells] }: PackSources['rows'][number],
    index: number,
  ) =>
    [
      isFirst(index) ? `<tr id="${anchor}-${week}">` : '<tr>',
      `<th scope="row">${escaped(name)}</th>`,
      ...cells.map((cell, place) => `<td${figure(place + 1, figuresFrom)}>${escaped(cell)}</td>`),
      '</tr>',
    ].join('')
  const text = [
    `<h3 id="${anchor}">${escaped(rowsTitle(citation, words))}</h3>`,
    `<p class="basis heads"><a href="#claim-${citation.number}">${escaped(title)}</a></p>`,
    `<table class="rows">${headHtml(head, figuresFrom)}<tbody>${rows.map(line).join('')}</tbody></table>`,
  ].join('')
  return unbroken(text, rows.length)
}

function headHtml(head: readonly string[], figuresFrom: number): string {
  const heads = head.map(
    (name, place) => `<th scope="col"${figure(place, figuresFrom)}>${escaped(name)}</th>`,
  )
  return `<thead><tr>${heads.join('')}</tr></thead>`
}

function figure(place: number, figuresFrom: number): string {
  return place < figuresFrom ? '' : ' class="figure"'
}

/** A table this short stands on one page; a longer one repeats its head. */
const mostUnbrokenRows = 12

function tableHtml(block: PackTable, words: Words): string {
  const { caption, head, rows, figuresFrom } = block
  const row = ([name = '', ...cells]: readonly string[]) =>
    `<tr><th scope="row">${lines(name)}</th>${cells
      .map((cell, place) => `<td${figure(place + 1, figuresFrom)}>${lines(cell)}</td>`)
      .join('')}</tr>`
  const table = `<table><caption>${escaped(caption)}${markHtml(block, words)}</caption>${headHtml(head, figuresFrom)}<tbody>${rows.map(row).join('')}</tbody></table>`
  return unbroken(table, rows.length)
}

/** Chromium keeps a block on one page, and not a table. */
function unbroken(table: string, rows: number): string {
  return rows > mostUnbrokenRows ? table : `<div class="short">${table}</div>`
}

/** Text with its line breaks, isolated so that writing from right to left stays in its place. */
function lines(text: string): string {
  return `<bdi>${escaped(text).replace(/\r\n|\r|\n/g, '<br>')}</bdi>`
}
