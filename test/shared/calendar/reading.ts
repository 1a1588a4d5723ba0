// Builders for the tests of the calendar engine: a calendar from lines, its reading as short text.

import type { Limits } from '../../../shared/calendar/limits.ts'
import type { CalendarReading } from '../../../shared/calendar/occurrence.ts'
import { readCalendar } from '../../../shared/calendar/read-calendar.ts'
import { formatInstant, type Span } from '../../../shared/time/instant.ts'
import { english } from '../../../shared/words/english.ts'
import { calendarText } from '../../calendar-text.ts'
import { at } from '../../support.ts'

export interface Asked {
  readonly from?: string
  readonly to?: string
  readonly zone?: string
  readonly ownAddresses?: readonly string[]
  readonly limits?: Partial<Limits>
}

/** A VCALENDAR around lines. */
export function calendar(...lines: readonly string[]): string {
  return calendarText(lines)
}

/** A VEVENT around lines, with a UID unless the lines bring one. */
export function event(...lines: readonly string[]): string {
  const uid = lines.some((line) => line.startsWith('UID:')) ? [] : ['UID:a']
  return ['BEGIN:VEVENT', ...uid, ...lines, 'END:VEVENT'].join('\r\n')
}

/** 2025 in UTC unless asked otherwise. */
export function windowOf({ from = '2025-01-01', to = '2026-01-01' }: Asked): Span {
  const instantOf = (text: string) => at(text.includes('T') ? text : `${text}T00:00:00Z`)
  return { from: instantOf(from), to: instantOf(to) }
}

/** The reading of a file that is one; throws where it is none. */
export function read(file: string | Uint8Array, asked: Asked = {}): CalendarReading {
  const octets = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const { zone = 'UTC', ownAddresses = [], limits = {} } = asked
  const reading = readCalendar(octets, { window: windowOf(asked), zone, ownAddresses, limits })
  if (!reading.ok) throw new Error(reading.problem.message)
  return reading.value
}

/** What could not be read, in American English. */
export function told({ warnings }: Pick<CalendarReading, 'warnings'>): readonly string[] {
  return warnings.map(({ says }) => english().say(says))
}

/** Starts as `01-06 09:00`, with the seconds where there are any. */
export function starts(file: string | Uint8Array, asked: Asked = {}): readonly string[] {
  return read(file, asked).occurrences.map(({ start }) => shortInstant(formatInstant(start)))
}

/** `01-06 09:00 – 01-06 10:00`. */
export function times(file: string | Uint8Array, asked: Asked = {}): readonly string[] {
  return read(file, asked).occurrences.map(({ start, end }) =>
    [start, end].map((instant) => shortInstant(formatInstant(instant))).join(' – '),
  )
}

function shortInstant(text: string): string {
  return text
    .slice(5)
    .replace('T', ' ')
    .replace(/(:00)?Z$/, '')
}
