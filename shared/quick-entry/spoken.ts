// How people write days, lengths and times, by their language and region.
import type { Result } from '../result.ts'
import type { Day } from '../time/zone.ts'
import type { AppLocale } from '../words/locale.ts'
import { type DateOrder, dayAt, englishDayNames, englishDays, monthNames } from './days.ts'
import { germanDayNames, germanDays, germanMonths } from './german/days.ts'
import { germanLengths } from './german/lengths.ts'
import { germanNumbers } from './german/numbers.ts'
import { germanTimesAt } from './german/times.ts'
import { germanDoubtAt, germanUnread } from './german/unread.ts'
import { englishLengths, lengthAt } from './length.ts'
import { numberWords } from './numbers.ts'
import type { Piece, Reader } from './pieces.ts'
import { timesAt } from './range.ts'
import { englishUnread, unreadAt } from './unread.ts'

export interface Spoken {
  /** Refuses days and times in forms that nothing reads, or that can mean two things. */
  readonly unreadAt: Reader
  readonly lengthAt: Reader
  readonly timesAt: Reader
  readonly dayAt: (rest: string, today: Day) => Result<Piece> | null
  /** Names of days, to find typing errors by. */
  readonly dayNames: readonly string[]
  /** Words about time: on their own they say when or how long in a form that nothing reads. */
  readonly timeWords: RegExp
  /** Words that may stand among those and change nothing. */
  readonly joiningWords: RegExp
  /** `for monday` says what the work was for, not when it was; `until 10:30` is not a start. */
  readonly prepositions: RegExp
  /** The later half of a day, against hours that were read as morning. */
  readonly laterHalf: RegExp
}

const word = (...alternatives: readonly string[]) =>
  new RegExp(`^(${alternatives.join('|')})$`, 'i')

/** Numbers that may be minutes, hours, days or years: `30`, `5th`, `9.30`, `20261105`. */
const smallNumbers = String.raw`\d{1,2}([.,]\d{1,2})?(st|nd|rd|th)?|\d{8}`

const englishTimeWords = [
  'a\\.?m|p\\.?m|o.?clock|noon|midnight|mornings?|afternoons?|evenings?|nights?|tonight|now|later|earlier|ago',
  'days?|weeks?|weekends?|months?|quarters?|years?|hours?|minutes?|seconds?|half|past|each|twice|times|x|\\d+x',
  'before|after|by|since|until|till?|from|to|starting|started|ending|ended|last|next|this|previous|coming|yday|yest|ystd',
  '(mon|tues|wednes|thurs|fri|satur|sun)days',
  'heute|gestern|vorgestern|(mon|diens|donners|frei|sams|sonn)tag|mittwoch|[-−+]\\d+[dw]',
  monthNames,
  smallNumbers,
  numberWords,
  'fifteen|twenty|thirty|forty|fifty',
]
const englishJoining = 'a|an|and|at|early|for|in|late|of|on|or|other|the'
const englishPrepositions = 'after|before|by|ended|ending|for|since|the|til|till|to|until'
const englishLaterHalf = 'afternoon|evening|night|tonight|p\\.?m\\.?'

const english = {
  dayNames: englishDayNames,
  timeWords: word(...englishTimeWords),
  joiningWords: word(englishJoining),
  prepositions: word(englishPrepositions),
  laterHalf: word(englishLaterHalf),
}

/** German is read besides English: its people write both. */
const german = {
  dayNames: [...englishDayNames, ...germanDayNames],
  timeWords: word(
    ...englishTimeWords,
    'uhr|mitternacht|(vor|nach)mittags?|mittags|(heute )?abends?|morgens?|früh|nachts?|jetzt|später|früher|eben|vorhin',
    '(arbeits|werk)?tage?n?|wochen?|wochenendes?|monate?n?|quartale?s?|jahre?n?|stunden?|minuten?|sekunden?|halb|viertel|dreiviertel|halbe|je|mal|\\d+mal',
    'vor|nach|seit|bis|ab|von|um|zwischen|letzte[nrsm]?|vorige[nrsm]?|nächste[nrsm]?|diese[nrsm]?|kommende[nrsm]?',
    `(mon|diens|donners|frei|sams|sonn)tags|mittwochs|${germanMonths}`,
    germanNumbers,
    'fünfzehn|zwanzig|dreißig|vierzig|fünfzig',
  ),
  joiningWords: word(englishJoining, 'am|im|in|zu|zum|zur|und|oder|der|die|das|den|dem|des|für'),
  prepositions: word(englishPrepositions, 'für|bis|seit|vor|nach|zum|zur|zu'),
  laterHalf: word(englishLaterHalf, '(nachmittag|abend|nacht)s?'),
}

const unreadEnglish = unreadAt(englishUnread)
const unreadGerman = unreadAt([...germanUnread, ...englishUnread])

/** What somebody who reads in the language, and writes dates as the region does, may type. */
export function spokenIn({ language, formats }: Pick<AppLocale, 'language' | 'formats'>): Spoken {
  const isGerman = language === 'de'
  const order = dateOrderOf(formats)
  const days = isGerman ? [...germanDays, ...englishDays] : englishDays
  const lengths = isGerman ? [...germanLengths, ...englishLengths] : englishLengths
  return {
    ...(isGerman ? german : english),
    unreadAt: isGerman ? (rest) => germanDoubtAt(rest) ?? unreadGerman(rest) : unreadEnglish,
    lengthAt: (rest) => lengthAt(rest, lengths),
    timesAt: isGerman ? (rest) => germanTimesAt(rest) ?? timesAt(rest) : timesAt,
    dayAt: (rest, today) => dayAt(rest, today, order, days),
  }
}

/** Which of day and month a region writes first; `null` for one that begins with the year. */
function dateOrderOf(formats: string): DateOrder {
  const parts = new Intl.DateTimeFormat(formats, { dateStyle: 'short' }).formatToParts(0)
  const first = parts.find(({ type }) => type === 'day' || type === 'month' || type === 'year')
  if (first?.type === 'year') return null
  return first?.type === 'month' ? 'month-first' : 'day-first'
}
