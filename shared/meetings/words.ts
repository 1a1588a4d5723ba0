// Words in titles, as rules and exclusions look for them (docs/calendars.md 5).

/**
 * A text prepared for comparing words: one form for what Unicode can write in several (NFKC), no case, nothing
 * invisible, words separated by single spaces: `1:1 – Anna` becomes `1 1 anna`.
 */
export function normal(text: string): string {
  return folded(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** Folds case through upper case, so that `ß` equals `SS` and all forms of sigma are equal. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .normalize('NFKC')
}

/** Scripts that put no space between words. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]/u

/** Tells whether a title has any of the words (each may be several), as whole words in order. */
export function wordFinder(words: readonly string[]): (title: string) => boolean {
  const wanted = words.map(normal).filter((word) => word !== '')
  if (wanted.length === 0) return () => false
  return (title) => {
    const text = normal(title)
    return wanted.some((word) => hasWord(text, word))
  }
}

function hasWord(text: string, word: string): boolean {
  if (` ${text} `.includes(` ${word} `)) return true
  if (!spaceless.test(text)) return false
  // In a script without spaces, a word may be part of a longer run of letters.
  if (spaceless.test(word)) return text.replaceAll(' ', '').includes(word.replaceAll(' ', ''))
  return ` ${segmented(text)} `.includes(` ${segmented(word)} `)
}

let segmenter: Intl.Segmenter | null = null

/** With a space between all words, even in scripts written without spaces. */
function segmented(text: string): string {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' })
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)
    .join(' ')
}
