// Words about time that no reader understood. On their own the line is refused, as with `this morning`; within a note
// they are part of it, as in `morning sync`.
import { fail, type Result } from '../result.ts'
import { monthNames } from './days.ts'
import { numberWords } from './numbers.ts'
import type { Piece } from './pieces.ts'

/** Words that say when or how long. */
const timeWords = new RegExp(
  `^(${[
    'a\\.?m|p\\.?m|o.?clock|noon|midnight|mornings?|afternoons?|evenings?|nights?|tonight|now|later|earlier|ago',
    'days?|weeks?|weekends?|months?|quarters?|years?|hours?|minutes?|seconds?|half|past|each|twice|times|x|\\d+x',
    'before|after|by|since|until|till?|from|to|starting|started|ending|ended|last|next|this|previous|coming|yday|yest|ystd',
    '(mon|tues|wednes|thurs|fri|satur|sun)days',
    'heute|gestern|vorgestern|(mon|diens|donners|frei|sams|sonn)tag|mittwoch|[-−+]\\d+[dw]',
    monthNames,
  ].join('|')})$`,
  'i',
)
/** Numbers that may be minutes, hours, days or years: `30`, `5th`, `9.30`, `thirty`, `20261105`. */
const smallNumber = new RegExp(
  `^(\\d{1,2}([.,]\\d{1,2})?(st|nd|rd|th)?|\\d{8}|${numberWords}|fifteen|twenty|thirty|forty|fifty)$`,
  'i',
)
const joiningWords = /^(a|an|and|at|early|for|in|late|of|on|or|other|the)$/i

/**
 * Refuses words that only say when or how long in a form that no reader knows: `pm`, `this evening`, `of last week`.
 */
export function timeWordsIn(
  pieces: readonly Piece[],
  isNote: (place: number) => boolean,
): Result<never> | null {
  let run: string[] = []
  for (const [place, piece] of [...pieces, null].entries()) {
    if (piece?.kind === 'word' && isNote(place)) {
      run.push(piece.text)
      continue
    }
    const words = run.map((text) => text.replace(/^[^-−+\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    const isAboutTime = (word: string) => timeWords.test(word) || smallNumber.test(word)
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

const laterHalf = /^(afternoon|evening|night|tonight|p\.?m\.?)$/i

/** `monday evening workshop 9-11`: the hours are in the morning, but the words say evening. */
export function otherHalf(pieces: readonly Piece[]): Result<never> | null {
  const word = pieces.find(({ kind, text }) => kind === 'word' && laterHalf.test(text))
  const times = pieces.find((piece) => piece.kind === 'times' && piece.from < '12:00')
  if (!word || !times || /(^|\D)0\d|am/i.test(times.text)) return null
  return fail('ambiguous/half', { text: `${word.text} … ${times.text}` })
}
