import { describe, expect, test } from 'vitest'
import { calendar, event, read, starts, told } from './reading.ts'

function startIn(tzid: string, ...zones: readonly string[]) {
  return starts(calendar(...zones, event(`DTSTART;TZID=${tzid}:20250710T120000`)), {
    zone: 'Asia/Tokyo',
  })
}

function written(id: string, ...observances: readonly string[]) {
  return ['BEGIN:VTIMEZONE', `TZID:${id}`, ...observances, 'END:VTIMEZONE'].join('\r\n')
}

function observance(
  kind: string,
  start: string,
  from: string,
  to: string,
  ...lines: readonly string[]
) {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    ...lines,
    `END:${kind}`,
  ].join('\r\n')
}

describe('a zone is known by', () => {
  test.each([
    ['Europe/Berlin', '07-10 10:00'],
    ['europe/berlin', '07-10 10:00'],
    ['Asia/Kathmandu', '07-10 06:15'],
    ['W. Europe Standard Time', '07-10 10:00'],
    ['Eastern Standard Time', '07-10 16:00'],
    ['/example.org/20070129_1/Europe/Berlin', '07-10 10:00'],
    ['/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires', '07-10 15:00'],
    ['tzone://Microsoft/Utc', '07-10 12:00'],
    ['"(UTC+01:00) Amsterdam, Berlin, Bern"', '07-10 11:00'],
    ['(UTC-03:30) Somewhere', '07-10 15:30'],
    ['GMT+0200', '07-10 10:00'],
  ])('%s', (tzid, expected) => {
    expect(startIn(tzid)).toEqual([expected])
  })
})

test('a name that says nothing is the local zone, with one warning', () => {
  const file = calendar(
    event('DTSTART;TZID=Nowhere:20250710T120000', 'DTEND;TZID=Nowhere:20250710T130000'),
  )
  const reading = read(file, { zone: 'Asia/Tokyo' })
  expect(reading.occurrences[0]?.start).toBe(Date.UTC(2025, 6, 10, 3) / 1000)
  expect(told(reading)).toEqual([
    'The time zone “Nowhere” is not known; its times were read as local time.',
  ])
})

describe('a VTIMEZONE', () => {
  const summer = observance(
    'DAYLIGHT',
    '16010101T020000',
    '+0100',
    '+0500',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  )
  const winter = observance(
    'STANDARD',
    '16010101T030000',
    '+0500',
    '+0100',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  )

  test('goes before what its name stands for elsewhere', () => {
    expect(startIn('Europe/Berlin', written('Europe/Berlin', summer, winter))).toEqual([
      '07-10 07:00',
    ])
  })

  test('may come after the events, and holds for its own calendar only', () => {
    const start = event('UID:b', 'DTSTART;TZID=Europe/Berlin:20250710T120000')
    const file = calendar(
      event('DTSTART;TZID=Europe/Berlin:20250710T120000'),
      written('Europe/Berlin', summer, winter),
    )
    expect(starts(file + calendar(start))).toEqual(['07-10 07:00', '07-10 10:00'])
  })

  test('may name its changes by date', () => {
    const zone = written(
      'Here',
      observance('STANDARD', '20250101T000000', '+0100', '+0100'),
      observance('DAYLIGHT', '20250501T020000', '+0100', '+0200', 'RDATE:20250701T020000'),
    )
    expect(startIn('Here', zone)).toEqual(['07-10 10:00'])
  })

  test('may have commas in its name, escaped there and quoted where it is used', () => {
    const zone = written(
      'Rome\\, Bern',
      observance('STANDARD', '19700101T000000', '+0300', '+0300'),
    )
    expect(startIn('"Rome, Bern"', zone)).toEqual(['07-10 09:00'])
  })

  test('of one observance, with summer and winter alike, or without any is no trouble', () => {
    expect(
      startIn('X', written('X', observance('STANDARD', '19700101T000000', '+0300', '+0300'))),
    ).toEqual(['07-10 09:00'])
    expect(startIn('Europe/Berlin', written('Europe/Berlin'))).toEqual(['07-10 10:00'])
    expect(startIn('X', written('X', 'X-LIC-LOCATION:Europe/Berlin'))).toEqual(['07-10 10:00'])
  })

  test('of a few dated changes leaves all other times to the place it is named for', () => {
    const few = written(
      'Europe/Berlin',
      observance('STANDARD', '20251026T030000', '+0000', '+0100'),
      observance('DAYLIGHT', '20260329T020000', '+0100', '+0200'),
    )
    const of = (day: string) =>
      starts(calendar(few, event(`DTSTART;TZID=Europe/Berlin:${day}T120000`)), { to: '2028-01-01' })
    expect(of('20250710')).toEqual(['07-10 10:00'])
    expect(of('20250210')).toEqual(['02-10 11:00'])
    expect(of('20251210')).toEqual(['12-10 11:00'])
    expect(of('20271210')).toEqual(['12-10 11:00'])
  })

  test('of a few dated changes and a name of its own stays as it last was', () => {
    const few = written(
      'Here',
      observance('STANDARD', '20241027T030000', '+0200', '+0100'),
      observance('DAYLIGHT', '20250330T020000', '+0100', '+0200'),
    )
    expect(startIn('Here', few)).toEqual(['07-10 10:00'])
  })

  test('that changes its clock every second is not followed', () => {
    const mad = observance('STANDARD', '20250101T000000', '+0100', '+0200', 'RRULE:FREQ=SECONDLY')
    expect(startIn('X', written('X', mad))).toHaveLength(1)
  })
})

describe('a time without a zone', () => {
  const floating = event('DTSTART:20250710T120000')

  test('is in X-WR-TIMEZONE where that is a zone, else in that of the person', () => {
    expect(
      starts(calendar('X-WR-TIMEZONE:Europe/Berlin', floating), { zone: 'Asia/Tokyo' }),
    ).toEqual(['07-10 10:00'])
    expect(starts(calendar('X-WR-TIMEZONE:nonsense', floating), { zone: 'Asia/Tokyo' })).toEqual([
      '07-10 03:00',
    ])
    expect(starts(calendar(floating), { zone: 'Asia/Tokyo' })).toEqual(['07-10 03:00'])
  })

  test('in UTC stays there whatever TZID says', () => {
    expect(starts(calendar(event('DTSTART;TZID=Asia/Tokyo:20250710T120000Z')))).toEqual([
      '07-10 12:00',
    ])
  })
})
