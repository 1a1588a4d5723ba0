// Finds the category or the goal a person means by a few letters.
import type { Category } from '../model/category.ts'
import type { Goal } from '../model/goal.ts'
import { fail, ok, type Result } from '../result.ts'
import { type Piece, startsWith, unclear } from './pieces.ts'

export interface FoundCategory {
  readonly id: string
  /** The index of the word to leave out of the note; `null` if the word stays in it. */
  readonly place: number | null
}

/**
 * The category a word names: an id or a whole name comes first, then a word of a name, then the beginning of either.
 * `null` for none. Fails if the word names several categories in the same way. `words` has `''` for a piece that is not a word.
 */
export function categoryIn(
  words: readonly string[],
  categories: readonly Category[],
): Result<FoundCategory | null> {
  const usable = categories.filter(({ archived }) => !archived)
  for (const matches of [isCalled, hasWord, begins]) {
    const found = words.flatMap((word, place) =>
      usable
        .filter((category) => word !== '' && matches(category, simple(word)))
        .map((category) => ({ category, place, word })),
    )
    const [first] = found
    const other = found.find(({ category }) => category !== first?.category)
    if (first && other) return twoCategories(first, other)
    if (first) return ok({ id: first.category.id, place: placeOf(first.category, words) })
  }
  return ok(null)
}

/**
 * The index of the word that only names the category: its id or whole name, else a short form, as `deliv` in `deliv
 * backlog`, else a word of its name. A word within a phrase, as in `a customer call`, stays in the note.
 */
function placeOf(category: Category, words: readonly string[]): number | null {
  for (const matches of [isCalled, shortens, hasWord]) {
    const place = words.findIndex(
      (word, each) => word !== '' && matches(category, simple(word)) && !isWithinWords(words, each),
    )
    if (place >= 0) return place
  }
  return null
}

/** Words that lead to the next one, as in `sort the backlog` and `on mail`, in English and German. */
const leading =
  /^(?:an?|the|my|our|on|for|to|in|with|of|about|im|am|auf|für|mit|zu|bei|der|die|das|den|dem|eine?)$/iu

/** Whether the word before it leads to it, or those before and after it go on, without a comma or a dash. */
function isWithinWords(words: readonly string[], place: number): boolean {
  const [before = '', word = '', after = ''] = [place - 1, place, place + 1].map((at) => words[at])
  if (leading.test(before)) return true
  return (
    [before, after].every((each) => simple(each) !== '') &&
    ![before, word].some((each) => /[,;:]$/.test(each))
  )
}

interface Named {
  readonly category: Category
  readonly word: string
}

function twoCategories(first: Named, other: Named): Result<never> {
  if (first.word === other.word) {
    return unclear(first.word, first.category.name, other.category.name)
  }
  return fail('twice/categories', { first: first.word, second: other.word })
}

/** Reads the whole name of a category, of several words, at the beginning of a text; `null` if none is there. */
export function wholeNameAt(rest: string, categories: readonly Category[]): Piece | null {
  const found = categories
    .filter(({ name, archived }) => !archived && /\s/.test(name.trim()))
    .flatMap(({ id, name }) => {
      const text = startsWith(patternOf(name))(rest)?.[0]
      return text === undefined ? [] : [{ kind: 'category', text, categoryId: id } as const]
    })
  return found.toSorted((a, b) => b.text.length - a.text.length)[0] ?? null
}

/** Any spaces will do. */
function patternOf(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
    .join('\\s+')
}

/** The goal with a rank (`1`), an id, or the beginning of a name without its spaces (`winmid`). */
export function goalOf(text: string, goals: readonly Goal[]): Goal | null {
  const usable = goals.filter(({ archived }) => !archived)
  const wanted = simple(text)
  // A number with a sign is not a rank: `#-1`.
  if (!/^[\p{L}\p{N}]/u.test(text)) return null
  const rank = Number(wanted.replace(/^(goal|g)/, ''))
  return (
    usable.find(({ id }) => simple(id) === wanted) ??
    usable.find((goal) => goal.rank === rank) ??
    usable.find(({ name }) => wanted !== '' && simple(name).startsWith(wanted)) ??
    null
  )
}

function isCalled({ id, name }: Category, word: string): boolean {
  return simple(id) === word || simple(name) === word
}

function hasWord(category: Category, word: string): boolean {
  return namesOf(category).includes(word)
}

/** Too many words begin with the same two letters. */
function begins(category: Category, word: string): boolean {
  return word.length >= 3 && namesOf(category).some((name) => name.startsWith(word))
}

function shortens(category: Category, word: string): boolean {
  return begins(category, word) && !hasWord(category, word)
}

function namesOf({ id, name }: Category): readonly string[] {
  return [id, ...name.split(/[\s&/,]+/), ...name.split(/[\s&/,-]+/)]
    .map(simple)
    .filter((each) => each !== '')
}

function simple(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
