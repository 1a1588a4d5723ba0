// What a line typed into the palette finds.
import { finder, searchable } from '../../shared/base/folded.ts'
import { isAiLine } from '../../shared/quick-entry/ai-line.ts'
import { isWeek, type Week } from '../../shared/time/week.ts'
import { type Day, isDay } from '../../shared/time/zone.ts'

/** Whether each typed word begins a word of the text, ignoring case and accents. */
export function matches(text: string, typed: string): boolean {
  return finder(typed)(searchable(text))
}

/** Whether a line can be a quick entry at all: only main can parse it. */
export function mayBeEntry(typed: string): boolean {
  return isAiLine(typed) || /\d/.test(typed)
}

export type Place =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'week'; readonly week: Week }

/** The day or week a line names: `2026-11-20`, `w46`, `week 46`, `KW 46`, `2026-W46`; without a year, that of `today`. */
export function placeOf(typed: string, today: Day): Place | null {
  const text = typed.trim()
  if (isDay(text)) return { kind: 'day', day: text }
  const [, year, number] = /^(?:(\d{4})-?)?(?:w(?:eek|oche)?|kw) ?(\d{1,2})$/i.exec(text) ?? []
  if (number === undefined) return null
  const week = `${year ?? today.slice(0, 4)}-W${number.padStart(2, '0')}`
  return isWeek(week) ? { kind: 'week', week } : null
}
