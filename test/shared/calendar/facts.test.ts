import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { calendar, event, read } from './reading.ts'

function facts(lines: readonly string[], ownAddresses: readonly string[] = []) {
  const [occurrence] = read(calendar(event('DTSTART:20250106T090000Z', ...lines)), {
    ownAddresses,
  }).occurrences
  if (!occurrence) throw new Error('nothing was read')
  return occurrence
}

function fixture(name: string) {
  return readFileSync(new URL(`../../fixtures/calendars/${name}.ics`, import.meta.url))
}

describe('text', () => {
  test('is plain: escapes undone, control characters removed', () => {
    const { summary, location } = facts([
      'SUMMARY:a\\, b\\; c\\\\ d\\ne\u0007',
      'LOCATION;LANGUAGE=de:<b>Raum: 5</b>',
    ])
    expect(summary).toBe('a, b; c\\ d\ne')
    expect(location).toBe('<b>Raum: 5</b>')
  })

  test('of categories is a list', () => {
    expect(facts(['CATEGORIES:Work,A\\, B', 'CATEGORIES: Travel ,']).categories).toEqual([
      'Work',
      'A, B',
      'Travel',
    ])
  })
})

describe('busy', () => {
  test.each([
    [['TRANSP:TRANSPARENT'], { free: true, outOfOffice: false }],
    [['TRANSP:OPAQUE'], { free: false, outOfOffice: false }],
    [['X-MICROSOFT-CDO-BUSYSTATUS:FREE'], { free: true, outOfOffice: false }],
    [['X-MICROSOFT-CDO-BUSYSTATUS:OOF'], { free: false, outOfOffice: true }],
    [['X-MICROSOFT-CDO-INTENDEDSTATUS:OOF'], { free: false, outOfOffice: true }],
  ])('%j', (lines, expected) => {
    expect(facts(lines)).toMatchObject(expected)
  })
})

describe('people', () => {
  const lines = [
    'ORGANIZER;CN="Boss, The":MAILTO:boss@example.com',
    'ATTENDEE;CN=Room 1;CUTYPE=ROOM;PARTSTAT=ACCEPTED:mailto:room1@example.com',
    'ATTENDEE;CN="A: B";PARTSTAT=TENTATIVE:mailto:Me@Example.com',
    'ATTENDEE:mailto:you@example.com',
  ]

  test('the organiser has a name and an address', () => {
    expect(facts(lines).organizer).toEqual({ name: 'Boss, The', address: 'boss@example.com' })
  })

  test('rooms are not counted', () => {
    expect(facts(lines).attendeeCount).toBe(2)
  })

  test('my answer is that of one of my addresses', () => {
    expect(facts(lines, ['me@example.com']).answer).toBe('tentative')
    expect(facts(lines, ['YOU@example.com']).answer).toBe('needs-action')
    expect(facts(lines, ['other@example.com']).answer).toBeNull()
  })
})

test.each([
  'CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example.com/a?b=1',
  'X-GOOGLE-CONFERENCE:https://meet.example.com/a?b=1',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL:https://meet.example.com/a?b=1',
])('a conference address: %s', (line) => {
  expect(facts([line]).conference).toBe('https://meet.example.com/a?b=1')
})

describe('as programs write it', () => {
  test('Google: a series with its zone, a moved and a declined instance', () => {
    const { occurrences, calendarNames, warnings } = read(fixture('google-weekly-with-changes'), {
      from: '2026-03-01',
      to: '2026-05-01',
      zone: 'Europe/Berlin',
      ownAddresses: ['anna@example.org'],
    })
    expect(warnings).toEqual([])
    expect(calendarNames).toEqual(['Anna'])
    expect(
      occurrences.map(({ start, answer }) => [new Date(start * 1000).toISOString(), answer]),
    ).toEqual([
      ['2026-03-16T09:00:00.000Z', 'accepted'],
      ['2026-03-24T13:00:00.000Z', 'accepted'],
      ['2026-03-30T08:00:00.000Z', 'accepted'],
      ['2026-04-13T08:00:00.000Z', 'declined'],
    ])
    expect(occurrences[0]?.conference).toBe('https://meet.example.org/abc-defg-hij')
  })

  test('Outlook: Windows names, a holiday that is free, an absence', () => {
    const { occurrences, warnings } = read(fixture('outlook-windows-zone'), {
      from: '2026-06-01',
      to: '2026-07-01',
      zone: 'Europe/Berlin',
    })
    expect(warnings).toEqual([])
    expect(
      occurrences.map(({ summary, start, free, outOfOffice, allDay }) => ({
        summary,
        start: new Date(start * 1000).toISOString(),
        free,
        outOfOffice,
        allDay,
      })),
    ).toEqual([
      {
        summary: 'Fronleichnam',
        start: '2026-06-03T22:00:00.000Z',
        free: true,
        outOfOffice: false,
        allDay: true,
      },
      {
        summary: 'Steering',
        start: '2026-06-10T07:30:00.000Z',
        free: false,
        outOfOffice: false,
        allDay: false,
      },
      {
        summary: 'Away',
        start: '2026-06-14T22:00:00.000Z',
        free: false,
        outOfOffice: true,
        allDay: true,
      },
    ])
  })
})
