import { describe, expect, test } from 'vitest'
import { calendar, event, read, starts, times } from './reading.ts'

const daily = event(
  'DTSTART;TZID=Europe/Berlin:20250106T090000',
  'DURATION:PT1H',
  'RRULE:FREQ=DAILY;COUNT=4',
  'SUMMARY:base',
)

function override(...lines: readonly string[]) {
  return event('RECURRENCE-ID;TZID=Europe/Berlin:20250107T090000', ...lines)
}

describe('EXDATE and RDATE', () => {
  test.each([
    ['in another zone', 'EXDATE;TZID=America/New_York:20250107T030000'],
    ['in UTC', 'EXDATE:20250107T080000Z'],
    ['without a zone: on the clock of the series', 'EXDATE:20250107T090000'],
    ['as a date: the local day', 'EXDATE;VALUE=DATE:20250107'],
  ])('an instance is excluded %s', (_, line) => {
    const file = calendar(
      event('DTSTART;TZID=Europe/Berlin:20250106T090000', 'RRULE:FREQ=DAILY;COUNT=3', line),
    )
    expect(starts(file)).toEqual(['01-06 08:00', '01-08 08:00'])
  })

  test('a period has its own end or length, and a date that the rule gives too is told once', () => {
    const file = calendar(
      event('DTSTART:20250106T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=2'),
    ).replace(
      'END:VEVENT',
      'RDATE;VALUE=PERIOD:20250107T090000Z/PT5H,20250201T090000Z/20250201T093000Z\r\nEND:VEVENT',
    )
    expect(times(file)).toEqual([
      '01-06 09:00 – 01-06 10:00',
      '01-07 09:00 – 01-07 10:00',
      '02-01 09:00 – 02-01 09:30',
    ])
  })

  test('EXRULE takes away what it yields', () => {
    const file = calendar(
      event('DTSTART:20250106T090000Z', 'RRULE:FREQ=DAILY;COUNT=4', 'EXRULE:FREQ=DAILY;INTERVAL=2'),
    )
    expect(starts(file)).toEqual(['01-07 09:00', '01-09 09:00'])
  })
})

describe('an override', () => {
  test('replaces its instance where it moves it, and names the instance by its first time', () => {
    const file = calendar(
      daily,
      override('DTSTART;TZID=Europe/Berlin:20250120T140000', 'SUMMARY:moved'),
    )
    const { occurrences } = read(file)
    expect(starts(file)).toEqual(['01-06 08:00', '01-08 08:00', '01-09 08:00', '01-20 13:00'])
    expect(occurrences.at(-1)).toMatchObject({
      summary: 'moved',
      recurring: true,
      recurrenceId: Date.UTC(2025, 0, 7, 8) / 1000,
    })
  })

  test('may move it out of the window, or into it from far away', () => {
    const file = calendar(daily, override('DTSTART;TZID=Europe/Berlin:20250620T140000'))
    expect(starts(file, { to: '2025-02-01' })).toEqual([
      '01-06 08:00',
      '01-08 08:00',
      '01-09 08:00',
    ])
    expect(starts(file, { from: '2025-06-01' })).toEqual(['06-20 12:00'])
  })

  test('of a higher SEQUENCE counts, of equal ones the later', () => {
    const at = (hour: string, sequence: number) =>
      override(`DTSTART:20250107T${hour}0000Z`, `SEQUENCE:${sequence}`)
    expect(starts(calendar(daily, at('14', 2), at('15', 1)))).toContain('01-07 14:00')
    expect(starts(calendar(daily, at('14', 1), at('15', 1)))).toContain('01-07 15:00')
  })

  test('of an instance that does not exist, or of a series that is not there, is told for itself', () => {
    const lines = ['RECURRENCE-ID:20250301T090000Z', 'DTSTART:20250301T100000Z']
    expect(starts(calendar(daily, event(...lines)))).toHaveLength(5)
    expect(starts(calendar(event(...lines)))).toEqual(['03-01 10:00'])
  })

  test('of another UID changes nothing', () => {
    expect(starts(calendar(daily, override('UID:b', 'DTSTART:20250120T140000Z')))).toHaveLength(5)
  })

  test('of a whole day may be named by midnight on some clock', () => {
    const file = calendar(
      event('DTSTART;VALUE=DATE:20250106', 'RRULE:FREQ=DAILY;COUNT=2'),
      event('RECURRENCE-ID;TZID=Europe/Berlin:20250107T000000', 'DTSTART;VALUE=DATE:20250110'),
    )
    expect(starts(file)).toEqual(['01-06 00:00', '01-10 00:00'])
  })

  test('that is cancelled says so', () => {
    const { occurrences } = read(
      calendar(daily, override('DTSTART:20250107T080000Z', 'STATUS:cancelled')),
    )
    expect(occurrences.map(({ cancelled }) => cancelled)).toEqual([false, true, false, false])
  })
})

describe('THISANDFUTURE', () => {
  const later = (...lines: readonly string[]) =>
    event('RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20250327T090000', ...lines)
  const weekly = event(
    'DTSTART;TZID=Europe/Berlin:20250320T090000',
    'DURATION:PT1H',
    'RRULE:FREQ=WEEKLY;COUNT=4',
    'SUMMARY:base',
  )

  test('moves this and all later ones by the same difference on the clock, with its length and text', () => {
    const file = calendar(
      weekly,
      later('DTSTART;TZID=Europe/Berlin:20250327T110000', 'DURATION:PT2H', 'SUMMARY:late'),
    )
    expect(times(file)).toEqual([
      '03-20 08:00 – 03-20 09:00',
      '03-27 10:00 – 03-27 12:00',
      '04-03 09:00 – 04-03 11:00',
      '04-10 09:00 – 04-10 11:00',
    ])
    expect(read(file).occurrences.map(({ summary }) => summary)).toEqual([
      'base',
      'late',
      'late',
      'late',
    ])
  })

  test('leaves an instance to an override of its own', () => {
    const own = event(
      'RECURRENCE-ID;TZID=Europe/Berlin:20250403T090000',
      'DTSTART:20250403T200000Z',
    )
    expect(
      starts(calendar(weekly, later('DTSTART;TZID=Europe/Berlin:20250327T110000'), own)),
    ).toEqual(['03-20 08:00', '03-27 10:00', '04-03 20:00', '04-10 09:00'])
  })
})

test('a time to add to a series of whole days adds the day it is on', () => {
  const file = calendar(event('DTSTART;VALUE=DATE:20250106', 'RDATE:20250114T015800Z'))
  expect(starts(file)).toEqual(['01-06 00:00', '01-14 00:00'])
})

test('a UID is kept as it is written, with its spaces', () => {
  const file = calendar(event('UID: a ', 'DTSTART:20250106T090000Z'))
  expect(read(file).occurrences.map(({ uid }) => uid)).toEqual([' a '])
})

describe('one UID several times', () => {
  test('the highest SEQUENCE wins, and an exact repetition counts once', () => {
    const version = (hour: string, sequence: number) =>
      event(`DTSTART:20250106T${hour}0000Z`, `SEQUENCE:${sequence}`)
    expect(starts(calendar(version('09', 0), version('12', 2), version('11', 1)))).toEqual([
      '01-06 12:00',
    ])
    expect(starts(calendar(version('09', 0), version('09', 0)))).toEqual(['01-06 09:00'])
  })

  test('events of different times that share a UID, or have none, are all kept', () => {
    expect(
      starts(calendar(event('DTSTART:20250106T090000Z'), event('DTSTART:20250107T090000Z'))),
    ).toHaveLength(2)
    expect(
      starts(
        calendar(
          event('UID:', 'DTSTART:20250106T090000Z'),
          event('UID:', 'DTSTART:20250106T090000Z'),
        ),
      ),
    ).toHaveLength(2)
  })
})

test('every UID of the file is told, in the window or not', () => {
  const { uids } = read(
    calendar(daily, event('UID:old', 'DTSTART:19990101T000000Z'), event('UID:broken')),
  )
  expect([...uids]).toEqual(['a', 'old', 'broken'])
})
