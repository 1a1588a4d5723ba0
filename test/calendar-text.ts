// Calendars for tests: a test says only the lines that matter to it.

/** A VCALENDAR around lines, under a name if one is given. */
export function calendarText(lines: readonly string[], name = ''): string {
  const named = name === '' ? [] : [`X-WR-CALNAME:${name}`]
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...named, ...lines, 'END:VCALENDAR', ''].join('\r\n')
}

/** The same as a file holds it. */
export function calendarOctets(lines: readonly string[], name = ''): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(calendarText(lines, name))
}

/** The lines of a VEVENT around lines. */
export function eventLines(...lines: readonly string[]): readonly string[] {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
}
