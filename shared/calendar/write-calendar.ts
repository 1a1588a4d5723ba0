// Events as iCalendar text that other calendars can read (RFC 5545; METHOD:PUBLISH of RFC 5546, 3.2.1).
import { formatInstant, type Instant } from '../time/instant.ts'

export interface WrittenEvent {
  /** Stable, so that a calendar that already has the event updates it. */
  readonly uid: string
  readonly start: Instant
  readonly end: Instant
  readonly summary: string
  /** Higher than before where the event has changed since it was last given out. */
  readonly sequence: number
}

/** An .ics file of busy events; `stamp` is the time of writing (DTSTAMP, 3.8.7.2). */
export function writeCalendar(events: readonly WrittenEvent[], stamp: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Offwheel//Planned blocks//EN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${text(event.uid)}`,
      `DTSTAMP:${dateTime(stamp)}`,
      `SEQUENCE:${event.sequence}`,
      `DTSTART:${dateTime(event.start)}`,
      `DTEND:${dateTime(event.end)}`,
      `SUMMARY:${text(event.summary)}`,
      'TRANSP:OPAQUE',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/** `20261120T160000Z` (3.3.5, form 2). */
function dateTime(at: Instant): string {
  return formatInstant(at).replace(/[-:]/g, '')
}

/** Escapes a TEXT value (3.3.11); control characters other than tabs are not allowed in one. */
function text(value: string): string {
  return value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '')
}

/** Lines of at most 75 bytes (3.1), never splitting a character. */
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = utf8Length(character)
    if (octets + size > 75) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n')
}

function utf8Length(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
