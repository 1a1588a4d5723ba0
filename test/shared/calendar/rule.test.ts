import { describe, expect, test } from 'vitest'
import { calendar, event, read, starts, told } from './reading.ts'

function startsOf(start: string, rule: string, asked = {}) {
  return starts(calendar(event(`DTSTART:${start}`, `RRULE:${rule}`)), asked)
}

// Start, rule, expected starts in 2025 (UTC).
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['20250106T090000', 'FREQ=DAILY;COUNT=3', ['01-06 09:00', '01-07 09:00', '01-08 09:00']],
  [
    '20250106T090000',
    'FREQ=DAILY;INTERVAL=10;UNTIL=20250126T090000Z',
    ['01-06 09:00', '01-16 09:00', '01-26 09:00'],
  ],
  ['20250106T090000', 'FREQ=DAILY;BYMONTH=3;BYMONTHDAY=-1;COUNT=1', ['01-06 09:00', '03-31 09:00']],
  [
    '20250107T090000',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO;COUNT=4',
    ['01-07 09:00', '01-12 09:00', '01-21 09:00', '01-26 09:00'],
  ],
  [
    '20250107T090000',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=4',
    ['01-07 09:00', '01-19 09:00', '01-21 09:00', '02-02 09:00'],
  ],
  [
    '20250131T090000',
    'FREQ=MONTHLY;COUNT=4',
    ['01-31 09:00', '03-31 09:00', '05-31 09:00', '07-31 09:00'],
  ],
  [
    '20250131T090000',
    'FREQ=MONTHLY;BYDAY=-1FR;COUNT=3',
    ['01-31 09:00', '02-28 09:00', '03-28 09:00'],
  ],
  [
    '20250130T090000',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=3',
    ['01-30 09:00', '02-27 09:00', '03-28 09:00'],
  ],
  ['20250613T090000', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=1', ['06-13 09:00']],
  ['20250101T090000', 'FREQ=YEARLY;BYMONTH=1,7;COUNT=2', ['01-01 09:00', '07-01 09:00']],
  ['20250519T090000', 'FREQ=YEARLY;BYDAY=20MO;COUNT=1', ['05-19 09:00']],
  ['20250512T090000', 'FREQ=YEARLY;BYWEEKNO=20;COUNT=1', ['05-12 09:00']],
  ['20250101T090000', 'FREQ=YEARLY;BYWEEKNO=1;COUNT=2', ['01-01 09:00', '12-31 09:00']],
  [
    '20250101T090000',
    'FREQ=YEARLY;BYYEARDAY=1,100,-1;COUNT=3',
    ['01-01 09:00', '04-10 09:00', '12-31 09:00'],
  ],
  [
    '20250101T090000',
    'FREQ=HOURLY;INTERVAL=3;COUNT=3',
    ['01-01 09:00', '01-01 12:00', '01-01 15:00'],
  ],
  [
    '20250101T090000',
    'FREQ=HOURLY;BYHOUR=9,11;BYDAY=WE;COUNT=3',
    ['01-01 09:00', '01-01 11:00', '01-08 09:00'],
  ],
  [
    '20250101T090000',
    'FREQ=MINUTELY;INTERVAL=1501;COUNT=3',
    ['01-01 09:00', '01-02 10:01', '01-03 11:02'],
  ],
  [
    '20250101T090000',
    'FREQ=SECONDLY;INTERVAL=40;BYMINUTE=0;COUNT=2',
    ['01-01 09:00', '01-01 09:00:40'],
  ],
  [
    '20250101T090000',
    'FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,30;BYSETPOS=1,-1;COUNT=3',
    ['01-01 09:00', '01-01 10:30', '01-02 09:00'],
  ],
  ['20250101T090000', 'freq=daily; count=2; byday=we, th', ['01-01 09:00', '01-02 09:00']],
  ['20250101T090000', 'FREQ=DAILY\\;COUNT=2', ['01-01 09:00', '01-02 09:00']],
  ['20250103T090000', 'FREQ=WEEKLY;BYDAY=0MO,FR;COUNT=2', ['01-03 09:00', '01-10 09:00']],
]

describe('a rule yields', () => {
  test.each(cases)('%s %s', (start, rule, expected) => {
    expect(startsOf(start, rule)).toEqual(expected)
  })
})

describe('a rule of whole days', () => {
  test.each([
    ['FREQ=DAILY;BYHOUR=9;BYMINUTE=0,30;BYSECOND=5;COUNT=2', ['01-06 00:00', '01-07 00:00']],
    ['FREQ=HOURLY;UNTIL=20250107', ['01-06 00:00', '01-07 00:00']],
  ])('knows no time of day: %s', (rule, expected) => {
    const file = calendar(event('DTSTART;VALUE=DATE:20250106', `RRULE:${rule}`))
    expect(starts(file)).toEqual(expected)
  })
})

describe('the end of a rule', () => {
  test('COUNT counts excluded instances and those before the window', () => {
    const file = calendar(
      event('DTSTART:20241230T090000Z', 'RRULE:FREQ=DAILY;COUNT=5', 'EXDATE:20250101T090000Z'),
    )
    expect(starts(file)).toEqual(['01-02 09:00', '01-03 09:00'])
  })

  test('a DTSTART that the rule does not yield is told, and does not count', () => {
    expect(startsOf('20250106T090000', 'FREQ=WEEKLY;BYDAY=TH;COUNT=1')).toEqual([
      '01-06 09:00',
      '01-09 09:00',
    ])
  })

  test('a UTC UNTIL is an instant, a local one is on the clock of DTSTART, a date is its whole day', () => {
    const until = (text: string) =>
      starts(
        calendar(
          event('DTSTART;TZID=Asia/Tokyo:20250106T080000', `RRULE:FREQ=DAILY;UNTIL=${text}`),
        ),
      )
    expect(until('20250107T225959Z')).toHaveLength(2)
    expect(until('20250107T230000Z')).toHaveLength(3)
    expect(until('20250107T080000')).toHaveLength(2)
    expect(until('20250108')).toHaveLength(3)
  })

  test('an UNTIL before DTSTART leaves DTSTART', () => {
    expect(startsOf('20250106T090000', 'FREQ=DAILY;UNTIL=20240101T000000Z')).toEqual([
      '01-06 09:00',
    ])
  })

  test('several rules are one set', () => {
    const file = calendar(
      event('DTSTART:20250106T090000Z', 'RRULE:FREQ=DAILY;COUNT=2', 'RRULE:FREQ=WEEKLY;COUNT=2'),
    )
    expect(starts(file)).toEqual(['01-06 09:00', '01-07 09:00', '01-13 09:00'])
  })
})

describe('a rule that makes no sense leaves DTSTART and a warning', () => {
  test.each([
    'FREQ=FORTNIGHTLY',
    'INTERVAL=2',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=1.5',
    'FREQ=DAILY;COUNT=0',
    'FREQ=DAILY;COUNT=3e3',
    'FREQ=DAILY;UNTIL=soon',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=WEEKLY;BYDAY=XX',
  ])('%s', (rule) => {
    const reading = read(
      calendar(event('SUMMARY:Sync', 'DTSTART:20250106T090000Z', `RRULE:${rule}`)),
    )
    expect(reading.occurrences).toHaveLength(1)
    expect(told(reading)).toEqual([
      '“Sync” (line 3): Its rule of recurrence cannot be read; only its dates were kept.',
    ])
  })
})

test('a rule without end is not walked through from its start', () => {
  const file = calendar(event('DTSTART:19700101T000000Z', 'RRULE:FREQ=MINUTELY;INTERVAL=10'))
  const reading = read(file, {
    from: '2025-06-01',
    to: '2025-06-01T01:00:00Z',
    limits: { stepsPerRule: 2000 },
  })
  expect(reading.occurrences).toHaveLength(6)
  expect(reading.warnings).toEqual([])
})
