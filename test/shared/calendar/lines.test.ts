import { describe, expect, test } from 'vitest'
import { readCalendar } from '../../../shared/calendar/read-calendar.ts'
import { calendar, event, read, starts, told, windowOf } from './reading.ts'

const file = calendar(
  'X-WR-CALNAME:Büro',
  event('DTSTART:20250106T090000Z', 'SUMMARY:Träff – 会議 🎉'),
)
const utf8 = new TextEncoder().encode(file)

function summaries(octets: string | Uint8Array) {
  return read(octets).occurrences.map(({ summary }) => summary)
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const octets = new Uint8Array(text.length * 2)
  const view = new DataView(octets.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian)
  return octets
}

/** Folds after every `width` octets, in the middle of names and letters too. */
function folded(octets: Uint8Array, width: number): Uint8Array {
  const out: number[] = []
  let column = 0
  for (const octet of octets) {
    if (octet === 13) column = -2
    else if (column >= width) {
      out.push(13, 10, 32)
      column = 0
    }
    out.push(octet)
    column++
  }
  return Uint8Array.from(out)
}

describe('the same calendar', () => {
  test.each([
    ['with LF', file.replaceAll('\r\n', '\n')],
    ['with CR', file.replaceAll('\r\n', '\r')],
    ['with CR CR LF', file.replaceAll('\r\n', '\r\r\n')],
    ['with blank lines', file.replaceAll('\r\n', '\r\n\r\n')],
    ['with a byte order mark', `\uFEFF${file}`],
    ['with two of them', `\uFEFF\uFEFF${file}`],
    ['in UTF-16, little end first', utf16(`\uFEFF${file}`, false)],
    ['in UTF-16, big end first', utf16(`\uFEFF${file}`, true)],
    ['in UTF-16 without a mark', utf16(file, false)],
    ['folded after three octets', folded(utf8, 3)],
    ['folded after every octet', folded(utf8, 1)],
    [
      'in lower case',
      file.replace(/^(BEGIN:.*|END:.*|[A-Z-]+(?=:))/gm, (name) => name.toLowerCase()),
    ],
    ['without END', file.replaceAll(/END:.*\r\n/g, '')],
    ['after a greeting', `Dear all,\r\nsee below: \r\n\r\n${file}`],
  ])('%s', (_, octets) => {
    expect(summaries(octets)).toEqual(['Träff – 会議 🎉'])
    expect(read(octets).calendarNames).toEqual(['Büro'])
  })
})

test('a value that is not UTF-8 is Latin-1, and the others are not touched by it', () => {
  const latin1 = [...'SUMMARY:Grüße'].map((letter) => letter.charCodeAt(0))
  const [head = '', tail = ''] = calendar(
    event('DTSTART:20250106T090000Z', 'LOCATION:Köln', '?'),
  ).split('?')
  const octets = Uint8Array.from([
    ...new TextEncoder().encode(head),
    ...latin1,
    ...new TextEncoder().encode(tail),
  ])
  expect(read(octets).occurrences[0]).toMatchObject({ summary: 'Grüße', location: 'Köln' })
})

describe('what is wrong costs only itself', () => {
  const good = event('UID:good', 'DTSTART:20250107T090000Z')

  test.each([
    ['a DTSTART that is no date', event('UID:bad', 'DTSTART:20259999T090000Z')],
    ['no DTSTART', event('UID:bad')],
    ['an END without BEGIN', 'END:VALARM'],
    ['a line without a colon', 'this is no line'],
    ['an alarm that is never closed', 'BEGIN:VALARM'],
    ['a to-do', 'BEGIN:VTODO\r\nUID:bad\r\nDTSTART:20250107T090000Z\r\nEND:VTODO'],
    ['a calendar in a calendar', 'BEGIN:VCALENDAR'],
  ])('%s', (_, lines) => {
    expect(starts(calendar(lines, good))).toEqual(['01-07 09:00'])
  })

  test('an event without END ends where the next begins', () => {
    expect(
      starts(calendar('BEGIN:VEVENT', 'UID:open', 'DTSTART:20250106T090000Z', good)),
    ).toHaveLength(2)
  })

  test('and is told with the name of the event and the line', () => {
    const broken = event('UID:bad', 'SUMMARY:Review', 'DTSTART:tomorrow')
    const reading = read(calendar(broken, good))
    expect(reading.warnings).toMatchObject([{ line: 3, uid: 'bad', title: 'Review' }])
    expect(told(reading)).toEqual([
      '“Review” (line 3): DTSTART on line 6 cannot be read. The event was left out.',
    ])
  })

  test('properties of an alarm are not those of its event', () => {
    const alarm = 'BEGIN:VALARM\r\nSUMMARY:Wake up\r\nDURATION:PT5M\r\nEND:VALARM'
    expect(summaries(calendar(event('DTSTART:20250106T090000Z', alarm, 'SUMMARY:Sync')))).toEqual([
      'Sync',
    ])
  })
})

test.each([
  '',
  '\0\0\0',
  'hello',
  '<html>BEGIN:VCALENDAR</html>',
  'END:VCALENDAR',
  'BEGIN:VCARD\nEND:VCARD',
])('is no calendar: %j', (text) => {
  const octets = new TextEncoder().encode(text)
  const reading = readCalendar(octets, { window: windowOf({}), zone: 'UTC', ownAddresses: [] })
  expect(reading).toMatchObject({ ok: false, problem: { code: 'not-a-calendar' } })
})
