// Words about time that no reader understood. On their own the line is refused, as with `this morning`; within a note
// they are part of it, as in `morning sync`.
import { fail, type Result } from '../result.ts'
import type { Piece } from './pieces.ts'
import type { Spoken } from './spoken.ts'

/**
 * Refuses words that only say when or how long in a form that no reader knows: `pm`, `this evening`, `of last week`.
 */
export function timeWordsIn(
  pieces: readonly Piece[],
  isNote: (place: number) => boolean,
  { timeWords, joiningWords }: Spoken,
): Result<never> | null {
  let run: string[] = []
  for (const [place, piece] of [...pieces, null].entries()) {
    if (piece?.kind === 'word' && isNote(place)) {
      run.push(piece.text)
      continue
    }
    const words = run.map((text) => text.replace(/^[^-−+\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    const isAboutTime = (word: string) => timeWords.test(word)
    const isOnly = words.every(
      (word) => word === '' || isAboutTime(word) || joiningWords.test(word),
    )
    if (isOnly && words.some(isAboutTime)) return unread(run.join(' '))
    run = []
  }
  return null
}

function unread(text: string): Result<never> {
  return fail('ambiguous/word', { text })
}

/** `monday evening workshop 9-11`: the hours are in the morning, but the words say evening. */
export function otherHalf(pieces: readonly Piece[], { laterHalf }: Spoken): Result<never> | null {
  const word = pieces.find(({ kind, text }) => kind === 'word' && laterHalf.test(text))
  const times = pieces.find((piece) => piece.kind === 'times' && piece.from < '12:00')
  if (!word || !times || /(^|\D)0\d|am/i.test(times.text)) return null
  return fail('ambiguous/half', { text: `${word.text} … ${times.text}` })
}
