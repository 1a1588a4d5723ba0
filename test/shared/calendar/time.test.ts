import { describe, expect, test } from 'vitest'
import { calendar, event, read, starts, times } from './reading.ts'

describe('length', () => {
  test.each([
    [['DTEND:20250310T100000Z'], '03-10 09:00 – 03-10 10:00'],
    [['DURATION:P1DT2H'], '03-10 09:00 – 03-11 11:00'],
    [['DURATION:PT90M'], '03-10 09:00 – 03-10 10:30'],
    [['DURATION:PT1W'], '03-10 09:00 – 03-17 09:00'],
    [[], '03-10 09:00 – 03-10 09:00'],
    [['DTEND:20250310T080000Z'], '03-10 09:00 – 03-10 09:00'],
    [['DURATION:-PT1H'], '03-10 09:00 – 03-10 09:00'],
    [['DTEND:20250310T240000Z'], '03-10 09:00 – 03-11 00:00'],
    [['DTEND;VALUE=DATE:20250312'], '03-10 09:00 – 03-12 00:00'],
  ])('%j', (lines, expected) => {
    expect(times(calendar(event('DTSTART:20250310T090000Z', ...lines)))).toEqual([expected])
  })

  test('a duration in days follows the clock, one in hours does not', () => {
    const night = (duration: string) =>
      times(calendar(event('DTSTART;TZID=Europe/Berlin:20250329T220000', `DURATION:${duration}`)))
    expect(night('P1D')).toEqual(['03-29 21:00 – 03-30 20:00'])
    expect(night('PT24H')).toEqual(['03-29 21:00 – 03-30 21:00'])
  })

  test('an end without a zone is on the clock of the start', () => {
    const file = calendar(event('DTSTART;TZID=Asia/Tokyo:20250310T090000', 'DTEND:20250310T100000'))
    expect(times(file)).toEqual(['03-10 00:00 – 03-10 01:00'])
  })
})

describe('a whole day', () => {
  test.each([
    [[], '03-10 04:00 – 03-11 04:00'],
    [['DTEND;VALUE=DATE:20250310'], '03-10 04:00 – 03-11 04:00'],
    [['DTEND;VALUE=DATE:20250312'], '03-10 04:00 – 03-12 04:00'],
    [['DURATION:P1W'], '03-10 04:00 – 03-17 04:00'],
    [['DURATION:PT48H'], '03-10 04:00 – 03-12 04:00'],
  ])('%j is from midnight to midnight of the person', (lines, expected) => {
    const file = calendar(
      'X-WR-TIMEZONE:Asia/Tokyo',
      event('DTSTART;VALUE=DATE:20250310', ...lines),
    )
    expect(times(file, { zone: 'America/New_York' })).toEqual([expected])
    expect(read(file).occurrences[0]?.allDay).toBe(true)
  })

  test('is what VALUE=DATE says, even of a value with a time', () => {
    const file = calendar(
      event(
        'DTSTART;VALUE=DATE:20250310T090000',
        'RRULE:FREQ=DAILY;COUNT=2',
        'EXDATE;VALUE=DATE:20250311T000000',
      ),
    )
    expect(times(file)).toEqual(['03-10 00:00 – 03-11 00:00'])
  })

  test('starts at the first instant of a day whose midnight the clocks skip', () => {
    const file = calendar(event('DTSTART;VALUE=DATE:20181104'))
    expect(
      starts(file, { zone: 'America/Sao_Paulo', from: '2018-11-01', to: '2018-12-01' }),
    ).toEqual(['11-04 03:00'])
  })
})

describe('the window', () => {
  const hour = calendar(event('DTSTART:20250310T090000Z', 'DTEND:20250310T100000Z'))
  const moment = calendar(event('DTSTART:20250310T090000Z'))

  test.each([
    ['ends at the start', hour, '2025-03-10T08:00:00Z', '2025-03-10T09:00:00Z', 0],
    ['starts at the end', hour, '2025-03-10T10:00:00Z', '2025-03-10T11:00:00Z', 0],
    ['lies within', hour, '2025-03-10T09:20:00Z', '2025-03-10T09:30:00Z', 1],
    ['starts with a moment', moment, '2025-03-10T09:00:00Z', '2025-03-10T10:00:00Z', 1],
    ['ends with a moment', moment, '2025-03-10T08:00:00Z', '2025-03-10T09:00:00Z', 0],
  ])('that %s', (_, file, from, to, count) => {
    expect(starts(file, { from, to })).toHaveLength(count)
  })

  test('an instance that began long before it is found', () => {
    const file = calendar(event('DTSTART:20200101T000000Z', 'DURATION:P40D', 'RRULE:FREQ=YEARLY'))
    expect(times(file, { from: '2025-02-01', to: '2025-02-02' })).toEqual([
      '01-01 00:00 – 02-10 00:00',
    ])
  })
})

describe('changes of the clock', () => {
  test('a time that does not exist takes the offset before the gap, a time that is twice is the first', () => {
    const daily = (start: string) =>
      starts(
        calendar(event(`DTSTART;TZID=Europe/Berlin:${start}T023000`, 'RRULE:FREQ=DAILY;COUNT=3')),
      )
    expect(daily('20250329')).toEqual(['03-29 01:30', '03-30 01:30', '03-31 00:30'])
    expect(daily('20251025')).toEqual(['10-25 00:30', '10-26 00:30', '10-27 01:30'])
  })

  test('two local times that are one instant are one instance', () => {
    const file = calendar(
      event('DTSTART;TZID=Europe/Berlin:20250330T023000', 'RRULE:FREQ=HOURLY;COUNT=2'),
    )
    expect(starts(file)).toEqual(['03-30 01:30'])
  })
})
