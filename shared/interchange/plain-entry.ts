// Reads entries in the form the app itself writes. The schema takes twenty times as long, and a start reads ten years
// of them: an entry with every key and nothing doubtful skips the schema, and everything else goes through it.
import {
  type AiUse,
  type Entry,
  type EventFacts,
  type EventReference,
  entrySources,
} from '../model/entry.ts'
import { parseInstant } from '../time/instant.ts'
import { isWeek } from '../time/week.ts'
import { maxMinutes } from './schema.ts'

type Json = Readonly<Record<string, unknown>>

/** The entries, or `null` if one of them is not clearly valid: the schema then says what is wrong with it. */
export function plainEntries(values: readonly unknown[]): readonly Entry[] | null {
  const entries: Entry[] = []
  for (const value of values) {
    const entry = plainEntry(value)
    if (!entry) return null
    entries.push(entry)
  }
  return entries
}

function plainEntry(value: unknown): Entry | null {
  if (!isObject(value)) return null
  const start = instantOf(value['start'])
  const end = instantOf(value['end'])
  if (start === null || end === null || end < start || !hasPlainFields(value)) return null
  const { event } = value
  if (event === undefined) return { ...(value as unknown as Entry), start, end }
  const reference = plainReference(event)
  return reference && { ...(value as unknown as Entry), start, end, event: reference }
}

function hasPlainFields(value: Json): boolean {
  return (
    isName(value['id']) &&
    isName(value['categoryId']) &&
    isTextOrNull(value['goalId']) &&
    (entrySources as readonly unknown[]).includes(value['source']) &&
    isText(value['note']) &&
    isTexts(value['tags']) &&
    (value['request'] === null || isRequest(value['request'])) &&
    (value['ai'] === null || isAiUse(value['ai'])) &&
    isOptionalText(value['taskKind']) &&
    isOptionalText(value['blockId']) &&
    isOptionalWeek(value['commitment'])
  )
}

function isRequest(value: unknown): value is NonNullable<Entry['request']> {
  return isObject(value) && isText(value['from']) && isOptionalText(value['id'])
}

function isAiUse(value: unknown): value is AiUse {
  return (
    isObject(value) &&
    isText(value['tool']) &&
    isMinutes(value['savedMinutes']) &&
    isMinutes(value['reworkMinutes']) &&
    (value['basis'] === 'estimated' || value['basis'] === 'measured') &&
    typeof value['newWork'] === 'boolean'
  )
}

function plainReference(value: unknown): EventReference | null {
  if (!isObject(value) || !isText(value['sourceId']) || !isText(value['uid'])) return null
  // Few entries have fields that were kept by hand.
  if (value['kept'] !== undefined || value['calendarTime'] !== undefined) return null
  if (value['differs'] !== undefined || !isOptionalText(value['original'])) return null
  if (value['facts'] !== undefined && !isFacts(value['facts'])) return null
  const recurrenceId = value['recurrenceId'] === null ? null : instantOf(value['recurrenceId'])
  if (recurrenceId === null && value['recurrenceId'] !== null) return null
  return { ...(value as unknown as EventReference), recurrenceId }
}

function isFacts(value: unknown): value is EventFacts {
  return (
    isObject(value) &&
    isText(value['title']) &&
    isText(value['calendarName']) &&
    isText(value['organizer']) &&
    isText(value['organizerAddress']) &&
    typeof value['attendeeCount'] === 'number' &&
    typeof value['recurring'] === 'boolean' &&
    isText(value['location']) &&
    isTextOrNull(value['conference']) &&
    isTexts(value['categories']) &&
    isOptionalText(value['wall']) &&
    isOptionalText(value['rule']) &&
    isOptionalText(value['answer']) &&
    (value['free'] === undefined || value['free'] === true) &&
    (value['related'] === undefined || isTexts(value['related'])) &&
    (value['lasts'] === undefined || isStretch(value['lasts']))
  )
}

function isStretch(value: unknown): boolean {
  return isObject(value) && isText(value['from']) && isText(value['to'])
}

function instantOf(value: unknown) {
  return isText(value) ? parseInstant(value) : null
}

function isMinutes(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= maxMinutes
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isName(value: unknown): boolean {
  return isText(value) && value !== ''
}

function isTextOrNull(value: unknown): boolean {
  return value === null || isText(value)
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || isText(value)
}

function isOptionalWeek(value: unknown): boolean {
  return value === undefined || (isText(value) && isWeek(value))
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText)
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
