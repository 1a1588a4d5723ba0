// Parts of a line that can mean two things. Words of the note may look like lengths, times and days; if it is unclear
// which they are, the line is refused, and the message says which words to put in quotes.
import { fail, type Result } from '../result.ts'
import { couldBeDay, dayMeant } from './days.ts'
import { type Doubt, isWord, type Piece } from './pieces.ts'
import type { Spoken } from './spoken.ts'
import { otherHalf, timeWordsIn } from './time-words.ts'

/** Which of the pieces on either side are words of the note. */
interface Beside {
  readonly before: boolean
  readonly after: boolean
}

/** Why a line cannot be read as meant; `null` if it can. `isNote` tells which words are not the category. */
export function doubtIn(
  pieces: readonly Piece[],
  isNote: (place: number) => boolean,
  spoken: Spoken,
): Result<never> | null {
  for (const [place, piece] of pieces.entries()) {
    const around = {
      before: pieces[place - 1],
      after: pieces[place + 1],
      beside: { before: isNote(place - 1), after: isNote(place + 1) },
    }
    const isNoteWord = piece.kind === 'word' && isNote(place)
    const problem = isNoteWord
      ? doubtOfWord(piece.text, around, spoken)
      : doubtOfPiece(piece, around, spoken)
    if (problem) return problem
  }
  return timeWordsIn(pieces, isNote, spoken) ?? otherHalf(pieces, spoken)
}

function doubtOfPiece(
  piece: Piece,
  { before, beside }: Around,
  { prepositions }: Spoken,
): Result<never> | null {
  const { text } = piece
  if (piece.kind === 'length') return isDoubtful('between', beside) ? inNote(text) : null
  if (piece.kind === 'goal') {
    const isNumbered = /^#\d/.test(text) && before?.kind === 'word' && numbered.test(before.text)
    return isNumbered ? inNote(`${before.text} ${text}`) : null
  }
  if (piece.kind !== 'times' && piece.kind !== 'day') return null
  if (isDoubtful(piece.doubt, beside)) return inNote(text)
  const isPoint = piece.kind === 'day' || piece.to === null
  const isDeadline = isPoint && before?.kind === 'word' && prepositions.test(before.text)
  return isDeadline ? inNote(`${before.text} ${text}`) : null
}

/** Nouns that have numbers of their own: the `#2` of `PR #2` is not a goal. */
const numbered = /^(bug|case|epic|issue|item|mr|nr|number|pr|sprint|story|task|ticket)s?$/i

function isDoubtful(doubt: Doubt, { before, after }: Beside): boolean {
  if (doubt === 'followed') return after
  if (doubt === 'between') return before && after
  return doubt === 'beside' && (before || after)
}

function inNote(text: string): Result<never> {
  return fail('ambiguous/when', { text })
}

interface Around {
  readonly before: Piece | undefined
  readonly after: Piece | undefined
  readonly beside: Beside
}

/** A unit of time, a clock time or a range with numbers that nothing else has read. */
const timeLike =
  /^\W*((\d[\d.,:]*(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|am|pm))+\d*|\d{1,2}:\d{2}(am|pm)?|\d{1,2}([:.]\d{2})?(am|pm)?[-–]\d[\d:.]*(am|pm)?([-–]\d.*)?|\d{3,4}[-–]\d{3,4})\W*$/i
/** `1-1` is a one-on-one meeting, `2024-2026` are years. */
const notTime = /^\W*([1-5])[-–]\1\W*$|^\W*(19|20)\d\d[-–](19|20)?\d\d\W*$/
const secondsUnit = /^(s|secs?|seconds?)$/i
const fraction = /^(half|quarter|and)$/i

function doubtOfWord(
  text: string,
  { before, after, beside }: Around,
  { dayNames }: Spoken,
): Result<never> | null {
  if (timeLike.test(text) && !notTime.test(text)) {
    return fail('no-time/or-length', { text })
  }
  if (/^\d/.test(text) && after?.kind === 'word' && secondsUnit.test(after.text)) {
    return fail('no-length/seconds')
  }
  if (before?.kind === 'length' && /^\d+$/.test(text)) return numberAfter(before, text, beside)
  if (before?.kind === 'length' && fraction.test(text)) {
    return fail('no-length/fraction', { text: `${before.text} ${text}` })
  }
  if (couldBeDay(text) && !(beside.before && beside.after)) {
    return fail('no-day/maybe', { text })
  }
  const meant = dayMeant(text, dayNames)
  if (meant !== null) {
    return fail('no-day/slip', { text, meant })
  }
  if (/^ai$/i.test(text) && after && (after.kind === 'length' || /^(no|none)$/i.test(after.text))) {
    return fail('two-lines')
  }
  return null
}

/** `1h30 30`, `2h 15 interviews`; but `90m 3 interviews` has a number in its note. */
function numberAfter(
  { text, ...length }: Piece,
  number: string,
  { after }: Beside,
): Result<never> | null {
  const isRound = 'isHours' in length && length.isHours && isMinutes(number)
  if (after && !isRound) return null
  return fail('ambiguous/number', { text: `${text} ${number}` })
}

/** Whether a bare number after hours is minutes: five, ten, fifteen …: `2h 15`, but not `2h 3 interviews`. */
function isMinutes(number: string): boolean {
  return /^[0-5][05]$/.test(number)
}

/** The pieces with bare minutes joined to the hours before them: `2h 15` is a length if no note follows. */
export function withBareMinutes(
  pieces: readonly Piece[],
  isNote: (place: number) => boolean,
): readonly Piece[] {
  const joined: Piece[] = []
  for (const [place, piece] of pieces.entries()) {
    const before = joined.at(-1)
    const isOfLength = before?.kind === 'length' && before.isHours && isMinutes(piece.text)
    if (isOfLength && isWord(piece) && !isNote(place + 1)) {
      const minutes = before.minutes + Number(piece.text)
      const text = `${before.text} ${piece.text}`
      joined[joined.length - 1] = { kind: 'length', text, minutes, isHours: false }
    } else joined.push(piece)
  }
  return joined
}
