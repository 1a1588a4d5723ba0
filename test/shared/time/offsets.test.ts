import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { instant } from '../../../shared/time/instant.ts'
import { offsetsOf, ZoneOffsets } from '../../../shared/time/offsets.ts'
import { midnightsOf, weekSpan } from '../../../shared/time/week.ts'
import { addDays, clockTime, dayOf, startOfDay } from '../../../shared/time/zone.ts'

const zones = [
  'Europe/Berlin',
  'America/St_Johns',
  'Australia/Lord_Howe', // half an hour of summer time
  'Africa/Casablanca', // two changes around Ramadan
  'Pacific/Apia', // left out 30 December 2011
  'America/Sao_Paulo', // skipped midnight
  'Asia/Kathmandu',
  'UTC',
]
const places = fc.record({
  zone: fc.constantFrom(...zones),
  at: fc.integer({ min: 0, max: 2_000_000_000 }).map(instant),
})

test('offset, date and clock are those of the platform at any instant', () => {
  fc.assert(
    fc.property(places, ({ zone, at }) => {
      const there = Temporal.Instant.fromEpochMilliseconds(at * 1000).toZonedDateTimeISO(zone)
      expect(offsetsOf(zone).at(at)).toBe(Math.floor(there.offsetNanoseconds / 1e9))
      expect(dayOf(at, zone)).toBe(there.toPlainDate().toString())
      expect(clockTime(at, zone)).toBe(there.toPlainTime().toString({ smallestUnit: 'minute' }))
    }),
    { numRuns: 2000 },
  )
})

test('a change of the clocks is found to the second', () => {
  const offsets = new ZoneOffsets('Europe/Berlin')
  const change = Date.parse('2026-10-25T01:00:00Z') / 1000
  expect([offsets.at(change - 1), offsets.at(change)]).toEqual([7200, 3600])
})

test('a day starts where the platform says, also where there is no midnight', () => {
  fc.assert(
    fc.property(places, ({ zone, at }) => {
      const day = dayOf(at, zone)
      const start = Temporal.PlainDate.from(day).toZonedDateTime(zone)
      expect(startOfDay(day, zone)).toBe(start.epochMilliseconds / 1000)
    }),
    { numRuns: 2000 },
  )
})

test('the midnights of a week are those of its days, from its start to its end', () => {
  const calendar = { zone: 'America/Sao_Paulo', weekStartsOn: 7 } as const
  const midnights = midnightsOf('2017-W42', calendar) // the clocks skipped midnight on its Sunday
  const { from, to } = weekSpan('2017-W42', calendar)
  expect(midnights).toEqual(
    [0, 1, 2, 3, 4, 5, 6, 7].map((days) => startOfDay(addDays('2017-10-15', days), calendar.zone)),
  )
  expect([midnights[0], midnights[7]]).toEqual([from, to])
  expect(clockTime(from, calendar.zone)).toBe('01:00')
})
