// What still looks like a hidden name in the person's own texts: a compound, other capitals, a first name alone. Only the
// person can tell whether it says too much.
import { isolated } from '../format/isolated.ts'
import type { Words } from '../words/words.ts'
import { foldedName } from './folded.ts'
import { leaving, type Pack, type PackBlock } from './pack.ts'
import { type HiddenName, lettersOf } from './redact.ts'

export interface LookAlike {
  readonly word: string
  readonly count: number
}

/** Shorter ones stand within too many words. */
const leastWithin = 4
/** Shorter ones are words of their own in other capitals. */
const leastAlone = 3

/** Words that look like a hidden name, most frequent first. */
export function lookAlikes(
  pack: Pack,
  names: readonly HiddenName[],
  words: Words,
): readonly LookAlike[] {
  if (names.length === 0) return []
  const looks = looksLike(names)
  const standIns = new Set(names.flatMap(({ standIn }) => wordsOf(standIn).map(foldedName)))
  const counts = new Map<string, number>()
  for (const word of ownTexts(pack, words).flatMap(wordsOf)) {
    const key = foldedName(word)
    if (!standIns.has(key) && looks(key)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
}

/** The list as it is said. */
export function lookAlikeText(found: readonly LookAlike[], { t, list }: Words): string {
  return list(found.map(({ word, count }) => t('pack.look-alike', { word: isolated(word), count })))
}

function looksLike(names: readonly HiddenName[]): (word: string) => boolean {
  const within = names.map((name) => lettersOf(name.folded)).filter(isLong(leastWithin))
  const alone = new Set(
    names
      .flatMap((name) => [name.folded, ...(name.isPerson ? name.folded.split(/[\s-]+/) : [])])
      .filter(isLong(leastAlone)),
  )
  return (word) =>
    alone.has(word.replace(/'?s$/, '')) ||
    alone.has(word) ||
    within.some((name) => lettersOf(word).includes(name))
}

function isLong(least: number): (text: string) => boolean {
  return (text) => text.length >= least
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(wordPattern) ?? []
}

const wordPattern =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’\p{Pd}\p{Default_Ignorable_Code_Point}]*[\p{L}\p{N}\p{M}])?/gu

/** Texts of the person's in what leaves. The app's own words may be anybody's name. */
function ownTexts(pack: Pack, { t }: Words): readonly string[] {
  const { title, sections } = leaving(pack)
  const aim = t('pack.goal-told-by', { outcome: '' }).trim()
  const blocks = sections.flatMap((section) => section.blocks)
  return [title, ...blocks.flatMap(ownTextsOf).map((text) => text.replace(aim, ''))]
}

function ownTextsOf(block: PackBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.evidence === 'declared' ? [block.text] : []
    case 'claim':
      return [...(block.evidence === 'declared' ? [block.text] : []), ...block.rows]
    case 'table':
      return block.evidence === 'declared' ? block.rows.flatMap(([, text = '']) => text) : []
    case 'sources':
      return block.rows.flatMap(({ cells: [, what = '', goal = ''] }) => [what, goal])
    case 'chart':
      return []
  }
}
