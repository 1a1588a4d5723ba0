// Days and times in forms that nothing reads: `a few days ago`, `mon-fri`, `half past nine`. Left in the note, they would
// put the entry on today, or now.
import { fail } from '../result.ts'
import { monthNames, weekdayNames } from './days.ts'
import { numberWords } from './numbers.ts'
import { type Reader, startsWith } from './pieces.ts'

const ordinals =
  '(?:(?:twenty|thirty)-?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth'
/** `may` and `march` are words too: `we may first …`. */
const clearMonths = `(?!mar|may)(?:${monthNames})`
const units = '(?:days?|weeks?|months?|quarters?|years?|hours?|minutes?)'
const number = String.raw`(?:${numberWords}|\d{1,2})`
const date = String.raw`\d{1,2}[./]\d{1,2}\.?`

export const englishUnread: readonly string[] = [
  String.raw`(?:an?\s+)?(?:few|couple(?:\s+of)?|several|some|many)\s+${units}\s+ago`,
  String.raw`(?:an?|${number})\s+(?:months?|quarters?|years?)\s+ago`,
  String.raw`(?:the\s+)?(?:${ordinals})\s+of\s+(?:${monthNames})`,
  String.raw`(?:the\s+)?(?:${ordinals})\s+${clearMonths}`,
  String.raw`${clearMonths}\s+(?:the\s+)?(?:${ordinals})`,
  String.raw`(?:next|second)-to-last\s+${weekdayNames}`,
  `${weekdayNames}\\.?[-–/+&]${weekdayNames}\\.?`,
  String.raw`\d{1,2}/\d{1,2}(?:st|nd|rd|th)`,
  // From one date to another.
  String.raw`(?:${date}|\d{1,2}\.)[-–/]${date}`,
  String.raw`(?:at\s+)?(?:half|quarter|five|ten|twenty|\d{1,2})\s+past\s+${number}`,
  String.raw`(?:at\s+)?(?:a\s+)?quarter\s+(?:to|of|before|after|till?)\s+${number}`,
  String.raw`at\s+(?:midnight|five|six|seven|eight|nine|ten|eleven|twelve)`,
  String.raw`(?:from|between)\s+(?:${numberWords})\s+(?:to|till?|until|and)\s+${number}`,
  String.raw`(?:@|at\s+)\d{1,2}h(?:\d{2})?`,
  String.raw`0\d[0-5]\d`,
]

/** Refuses a text that begins with one of the patterns. */
export function unreadAt(patterns: readonly string[]): Reader {
  const finders = patterns.map(startsWith)
  return (rest) => {
    const found = finders.map((find) => find(rest)).find((each) => each !== null)
    return found ? fail('ambiguous/word', { text: found[0] }) : null
  }
}
