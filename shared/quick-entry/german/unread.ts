// Days and times that are not read, or can mean two things: `vorletzten Montag`, `um halb zehn`, `8:30 h`.
import { type Reader, startsWith, unclear } from '../pieces.ts'
import { germanMonths, germanTimeBegins, germanWeekdays } from './days.ts'
import { germanNumbers } from './numbers.ts'

const ordinals =
  '(?:ers|zwei|drit|vier|fünf|sechs|sieb|sieben|ach|neun|zehn|elf|zwölf|[a-zäöüß]+zehn)t|[a-zäöüß]*(?:zwan|drei)[zß]igst'
const number = String.raw`(?:${germanNumbers}|eins|\d{1,2})`
const longWeekdays = '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend'

/** Forms that nothing reads. */
export const germanUnread: readonly string[] = [
  'vorvor[a-z]*|überüber[a-z]*',
  String.raw`(?:am\s+|den\s+)?(?:vorletzt|vorvorig|drittletzt|übernächst)(?:e[rnms]?)\s+(?:${germanWeekdays}|woche)\.?`,
  `(?:${longWeekdays})(?:morgen|früh|vormittag|mittag|nachmittag|abend|nacht)s?`,
  `(?:${longWeekdays})s`,
  `(?:${germanWeekdays})\\.?[-–/+&](?:${germanWeekdays})\\.?`,
  String.raw`(?:(?:am|den|vom|der)\s+)?(?:${ordinals})e[rn]?\s+(?:${germanMonths})`,
  String.raw`vor\s+(?:ein\s+paar|einigen|mehreren|wenigen|vielen)\s+(?:tagen|wochen|monaten|jahren|stunden|minuten)`,
  String.raw`vor\s+${number}\s+(?:monat|quartal|jahr)(?:e?n?)`,
  String.raw`(?:(?:um|ab|von|bis|gegen)\s+)?(?:kurz\s+)?(?:halb|dreiviertel|viertel(?:\s+(?:vor|nach))?)\s+${number}`,
  String.raw`(?:(?:um|ab|von|bis|gegen)\s+)?(?:kurz|fünf|zehn|zwanzig)\s+(?:vor|nach)\s+(?:halb\s+)?${number}`,
  String.raw`(?:(?:um|ab|von|bis|gegen)\s+)?(?:${germanNumbers}|eins)\s+uhr`,
  String.raw`(?:um|gegen|ab)\s+(?:${germanNumbers}|eins|mitternacht)`,
  String.raw`(?:von|zwischen)\s+(?:${germanNumbers}|eins)\s+(?:bis|und)\s+${number}`,
  String.raw`gegen\s+\d{1,2}(?:[:.]\d{2})?`,
]

/** As a length it would be most of a day; `h` behind a time means the clock. */
const clockHours = startsWith(String.raw`([6-9]|1\d|2[0-3]):([0-5]\d)\s*h`)
/** Donnerstag, or the English verb at the beginning of a note. */
const thursday = new RegExp(String.raw`^(Do)\s+(?!${germanTimeBegins})\S`)

/** Refuses forms that can mean two things. */
export const germanDoubtAt: Reader = (rest) => {
  const [text, hours, minutes] = clockHours(rest) ?? []
  if (text !== undefined) return unclear(text, `um ${hours}:${minutes}`, `${hours}h${minutes}`)
  const [, day] = thursday.exec(rest) ?? []
  return day === undefined ? null : unclear(day, `am ${day}`, `"${day}"`)
}
