// RDATE and EXDATE as they are written (RFC 5545 3.8.5.1, 3.8.5.2), and their values one by one.

import { type Duration, parseDuration } from './duration.ts'
import { type ContentLine, textOf } from './octets/content-line.ts'
import { asDate, parseStamp, type Stamp } from './stamp.ts'

/** The value of one property, not split yet: most events outside the window never need that. */
export interface DateList {
  readonly text: string
  readonly zoneId: string | null
  /** VALUE=DATE: every value is a whole day. */
  readonly wholeDays: boolean
  readonly line: number
}

/** A date, or a period of time with an end or a length of its own. */
export interface ListedDate {
  readonly start: Stamp
  readonly end: Stamp | null
  readonly duration: Duration | null
}

/** The value of a line with the zone it is written in. */
export function dateList(line: ContentLine, number: number): DateList {
  const zoneId = line.parameters.get('TZID') ?? null
  return { text: textOf(line.value), zoneId, wholeDays: isDateValue(line), line: number }
}

/** Whether VALUE=DATE says that the value is a whole day. */
export function isDateValue(line: ContentLine): boolean {
  return line.parameters.get('VALUE')?.toUpperCase() === 'DATE'
}

/**
 * Visits the values of a list, with null for each that cannot be read; tells whether the list had no more than `most`
 * values.
 */
export function eachListedDate(
  list: DateList,
  most: number,
  visit: (date: ListedDate | null) => void,
): boolean {
  const { text } = list
  let from = 0
  for (let count = 0; from <= text.length; count++) {
    if (count >= most) return false
    const comma = text.indexOf(',', from)
    const to = comma < 0 ? text.length : comma
    const item = text.slice(from, to)
    from = to + 1
    if (item.trim() !== '') visit(listedDate(item, list))
  }
  return true
}

function listedDate(item: string, { zoneId, wholeDays }: DateList): ListedDate | null {
  const slash = item.indexOf('/')
  const start = parseStamp(slash < 0 ? item : item.slice(0, slash), zoneId)
  if (!start) return null
  if (wholeDays) return { start: asDate(start), end: null, duration: null }
  const rest = slash < 0 ? '' : item.slice(slash + 1).trim()
  const duration = parseDuration(rest)
  return { start, end: duration || !rest ? null : parseStamp(rest, zoneId), duration }
}
