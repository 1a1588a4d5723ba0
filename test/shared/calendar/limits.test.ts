import { describe, expect, test } from 'vitest'
import { readCalendar } from '../../../shared/calendar/read-calendar.ts'
import { calendar, event, read, told, windowOf } from './reading.ts'

const good = event('UID:good', 'DTSTART:20250107T090000Z')

function messages(file: string, limits: Parameters<typeof read>[1] = {}) {
  const reading = read(file, limits)
  const { occurrences } = reading
  return {
    uids: new Set(occurrences.map(({ uid }) => uid)),
    count: occurrences.length,
    told: told(reading),
  }
}

describe('a limit is kept and told', () => {
  test('events of a file', () => {
    const { count, told } = messages(calendar(good, event('UID:b', 'DTSTART:20250107T090000Z')), {
      limits: { events: 1 },
    })
    expect(count).toBe(1)
    expect(told).toEqual(['1 events beyond the limit of 1 were left out.'])
  })

  test('octets of a file', () => {
    const { count, told } = messages(calendar(good, good), { limits: { bytes: 100 } })
    expect(count).toBe(1)
    expect(told[0]).toBe('The file is larger than 100 octets; what is beyond was left out.')
  })

  test('octets of a line', () => {
    const long = event('UID:long', `DURATION:P${'9'.repeat(3000)}D`, 'DTSTART:20250107T090000Z')
    const { told } = messages(calendar(long), { limits: { lineBytes: 1000 } })
    expect(told).toEqual(['Event long (line 3): DURATION on line 5 cannot be read.'])
  })

  test('times of one event; the others are all there', () => {
    const flood = event('UID:flood', 'DTSTART:20250101T000000Z', 'RRULE:FREQ=SECONDLY')
    const { uids, count, told } = messages(calendar(flood, good), {
      limits: { occurrencesPerEvent: 100 },
    })
    expect(uids).toEqual(new Set(['flood', 'good']))
    expect(count).toBe(101)
    expect(told).toEqual([
      'Event flood (line 3): It occurs too often; only 100 of its times were kept.',
    ])
  })

  test('work for one rule', () => {
    const rule = `RRULE:FREQ=YEARLY;BYHOUR=0;BYMINUTE=1,2,3;BYSECOND=1,2,3;COUNT=100000`
    const { told } = messages(calendar(event('DTSTART:19000101T000000Z', rule)), {
      limits: { stepsPerRule: 50 },
    })
    expect(told).toEqual([
      'Event a (line 3): Its rule of recurrence takes too long; some of its dates may be missing.',
    ])
  })

  test('warnings', () => {
    const broken = Array.from({ length: 50 }, (_, index) => event(`UID:${index}`))
    const { told } = messages(calendar(...broken), { limits: { warnings: 10 } })
    expect(told).toHaveLength(11)
    expect(told.at(-1)).toBe('40 more warnings of this kind.')
  })

  test('components inside one another', () => {
    const deep = ['BEGIN:X-A\r\n'.repeat(5000), 'END:X-A\r\n'.repeat(5000)].join('')
    expect(messages(calendar(deep, good)).count).toBe(1)
    expect(messages(calendar(deep.slice(0, 55_000), good)).count).toBe(1)
  })

  test('attendees, which are still counted', () => {
    const many = Array.from({ length: 50 }, (_, index) => `ATTENDEE:mailto:a${index}@example.com`)
    const { occurrences } = read(calendar(event('DTSTART:20250107T090000Z', ...many)), {
      limits: { attendees: 10 },
    })
    expect(occurrences[0]?.attendeeCount).toBe(50)
  })
})

describe('a rule that yields nothing, or millions, is no trouble', () => {
  test.each([
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MINUTELY;INTERVAL=1440;BYHOUR=3',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6',
    'FREQ=YEARLY;INTERVAL=400000000000',
    `FREQ=YEARLY;BYMINUTE=${Array.from({ length: 60 }, (_, i) => i)};BYSECOND=${Array.from({ length: 60 }, (_, i) => i)};BYSETPOS=1`,
  ])('%s', (rule) => {
    const { count } = messages(calendar(event('DTSTART:20250310T090000Z', `RRULE:${rule}`)))
    expect(count).toBeLessThanOrEqual(2)
  })
})

test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])(
  '%s is a name like any other',
  (name) => {
    const odd = event(
      `UID:${name}`,
      `DTSTART;${name}=1;TZID=${name}:20250107T090000`,
      `${name}:x`,
      `BEGIN:${name}`,
      `END:${name}`,
    )
    expect(messages(calendar(odd, good)).uids).toEqual(new Set([name, 'good']))
    expect(Object.keys(Object.prototype)).toEqual([])
  },
)

test.each([
  ['SUMMARY', `SUMMARY:${'x'.repeat(3000)}`, 'Event good'],
  ['LOCATION', `SUMMARY:Sync\r\nLOCATION:${'x'.repeat(3000)}`, '“Sync”'],
])(
  'an over-long %s is told with its event and line, and the event is kept',
  (name, lines, what) => {
    const file = calendar(event('UID:good', 'DTSTART:20250107T090000Z', lines))
    const reading = read(file, { limits: { lineBytes: 2000 } })
    const line = name === 'SUMMARY' ? 6 : 7
    expect(reading.occurrences).toHaveLength(1)
    expect(told(reading)).toEqual([
      `${what} (line 3): ${name} on line ${line} is too long or cannot be read; it was left out.`,
    ])
  },
)

test('how far a file is read is told on the way, never less than before', () => {
  const many = Array.from({ length: 500 }, (_, index) =>
    event(`UID:${index}`, 'DTSTART:20250107T090000Z'),
  )
  const told: number[] = []
  const reading = readCalendar(new TextEncoder().encode(calendar(...many)), {
    window: windowOf({}),
    zone: 'UTC',
    ownAddresses: [],
    onProgress: (fraction) => told.push(fraction),
  })
  expect(reading.ok).toBe(true)
  expect(told.length).toBeGreaterThan(10)
  expect(told.length).toBeLessThanOrEqual(20)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect(told.every((fraction) => fraction > 0 && fraction <= 1)).toBe(true)
})

test.each([
  [
    'attendees',
    ['ATTENDEE:mailto:a@x', 'ATTENDEE:mailto:b@x', 'ATTENDEE:mailto:c@x'],
    { attendees: 2 },
    'It has 3 attendees; only the first 2 were looked at.',
  ],
  [
    'dates to leave out',
    ['RRULE:FREQ=DAILY;COUNT=9', 'EXDATE:20250107T090000Z,20250108T090000Z,20250109T090000Z'],
    { dates: 2 },
    'EXDATE on line 7 holds more than 2 dates; the rest was passed over.',
  ],
  [
    'dates to add',
    ['RDATE:20250107T090000Z,20250108T090000Z,20250109T090000Z'],
    { dates: 2 },
    'RDATE on line 6 holds more than 2 dates; the rest was passed over.',
  ],
])('too many %s are told', (_, lines, limits, told) => {
  const file = calendar(event('DTSTART:20250107T090000Z', ...lines))
  expect(messages(file, { limits }).told).toEqual([`Event a (line 3): ${told}`])
})

test('components too deep in one another are told', () => {
  const deep = 'BEGIN:X-A\r\n'.repeat(5) + 'END:X-A\r\n'.repeat(5)
  const { told, uids } = messages(calendar(good, deep.trim()), { limits: { nesting: 3 } })
  expect(uids).toEqual(new Set(['good']))
  expect(told).toEqual([
    'Line 9: Components lie more than 3 deep in one another; those within were passed over.',
  ])
})
