// The pieces of a typed line: its words, and the lengths, times, days and goals among them.
import { fail, ok, type Result } from '../result.ts'
import type { Day } from '../time/zone.ts'
import type { When } from '../words/values.ts'

/**
 * When words of the note beside a piece make it doubtful: `2 to 3` may be times or the beginning of `2 to 3 interviews`.
 * - `followed`: a word of the note after it;
 * - `between`: one before and one after it;
 * - `beside`: one before or one after it.
 */
export type Doubt = 'never' | 'followed' | 'between' | 'beside'

export type Piece = { readonly text: string } & (
  | { readonly kind: 'length'; readonly minutes: number; readonly isHours: boolean }
  /** Local times of day, `HH:MM`; `to` is `null` for a single time. */
  | {
      readonly kind: 'times'
      readonly from: string
      readonly to: string | null
      readonly doubt: Doubt
    }
  | { readonly kind: 'day'; readonly day: Day; readonly doubt: Doubt }
  | { readonly kind: 'goal'; readonly goalId: string }
  /** The whole name of a category, of several words. */
  | { readonly kind: 'category'; readonly categoryId: string }
  | { readonly kind: 'word' }
  /** Words in quotes: part of the note, whatever they look like. */
  | { readonly kind: 'quoted' }
)

/** Reads a piece at the beginning of `rest`; `null` if there is no piece of its kind. */
export type Reader = (rest: string) => Result<Piece> | null

/** Cuts a line into pieces, in order. The first reader that finds a piece wins; anything no reader finds is a word. */
export function piecesOf(line: string, readers: readonly Reader[]): Result<readonly Piece[]> {
  const pieces: Piece[] = []
  let rest = line.trim()
  while (rest !== '') {
    const read = pieceAt(rest, readers)
    if (!read.ok) return read
    pieces.push(read.value)
    rest = rest.slice(read.value.text.length).replace(isWord(read.value) ? /^\s+/ : /^[\s,;:]+/, '')
  }
  return ok(pieces)
}

function pieceAt(rest: string, readers: readonly Reader[]): Result<Piece> {
  const quoted = /^["“„][^"“”„]*["“”][^\s"“”„]*/.exec(rest)
  if (quoted) return ok({ kind: 'quoted', text: quoted[0] })
  if (/^["“„]/.test(rest)) return fail('no-end')
  for (const reader of readers) {
    const read = reader(rest)
    if (read) return read
  }
  return ok({ kind: 'word', text: /^\S+/.exec(rest)?.[0] ?? rest })
}

export function isWord({ kind }: Piece): boolean {
  return kind === 'word' || kind === 'quoted'
}

/** The text of the words, without quotes, and without dashes between the parts. */
export function wordsOf(pieces: readonly Piece[]): string {
  const isDash = ({ kind, text }: Piece) => kind === 'word' && /^[-–—|·]$/.test(text)
  const first = pieces.findIndex((piece) => !isDash(piece))
  const last = pieces.findLastIndex((piece) => !isDash(piece))
  return pieces
    .slice(Math.max(first, 0), last + 1)
    .map(({ kind, text }) => (kind === 'quoted' ? text.replace(/["“„”]/g, '').trim() : text))
    .filter((text) => text !== '')
    .join(' ')
}

/** Finds a pattern at the beginning of a text, if a word ends after it. */
export function startsWith(pattern: string): (rest: string) => RegExpExecArray | null {
  const expression = new RegExp(`^(?:${pattern})(?=[\\s,;]|:\\s|:?$)`, 'i')
  return (rest) => expression.exec(rest)
}

/** Refuses a text that can mean two things, and says what to write instead. */
export function unclear(text: string, one: string | When, other: string | When): Result<never> {
  return fail('ambiguous', { text, one, other })
}
