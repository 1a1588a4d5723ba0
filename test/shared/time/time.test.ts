import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  firstInstant,
  formatInstant,
  instant,
  lastInstant,
  parseInstant,
} from '../../../shared/time/instant.ts'
import {
  addWeeks,
  daysOfWeek,
  firstDayOf,
  isWeek,
  weekOfDay,
  weekSpan,
} from '../../../shared/time/week.ts'
import { clockTime, dayOf, daySpan, isDay, isZone, localTime } from '../../../shared/time/zone.ts'
import { at } from '../../support.ts'

const berlin = 'Europe/Berlin'

describe('instants', () => {
  test('are read with any offset, to the second', () => {
    const texts = ['2026-11-20T16:00:00Z', '2026-11-20T17:00:00+01:00', '2026-11-20T16:00:00.900Z']
    expect(texts.map(parseInstant)).toEqual(Array(3).fill(Date.UTC(2026, 10, 20, 16) / 1000))
  })

  test.for([
    '2026-11-20',
    '2026-11-20T16:00:00',
    '2026-02-30T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-11-20T24:00:00Z',
    'yesterday',
  ])('%s is none', (text) => {
    expect(parseInstant(text)).toBeNull()
  })

  test('come back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: firstInstant, max: lastInstant }), (seconds) => {
        const platform = new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
        expect(formatInstant(instant(seconds))).toBe(platform)
        expect(parseInstant(formatInstant(instant(seconds)))).toBe(seconds)
      }),
    )
  })
})

describe('days', () => {
  test('have 23 to 25 hours when the clocks change', () => {
    const hours = (day: string) => {
      const { from, to } = daySpan(day, berlin)
      return (to - from) / 3600
    }
    expect([hours('2026-03-29'), hours('2026-06-01'), hours('2026-10-25')]).toEqual([23, 24, 25])
  })

  test('a time the clocks skip is read with the offset before, one that comes twice is the first', () => {
    expect(localTime('2026-03-29', '02:30', berlin)).toBe(at('2026-03-29T01:30:00Z'))
    expect(localTime('2026-10-25', '02:30', berlin)).toBe(at('2026-10-25T00:30:00Z'))
  })

  test('an instant falls on the day of its zone', () => {
    const late = at('2026-11-20T23:30:00Z')
    expect([dayOf(late, berlin), dayOf(late, 'America/New_York')]).toEqual([
      '2026-11-21',
      '2026-11-20',
    ])
    expect(clockTime(late, 'Asia/Kolkata')).toBe('05:00')
  })

  test('names that are no day and no zone are told apart', () => {
    expect(['2026-02-28', '2026-02-29', '2026-2-1'].map(isDay)).toEqual([true, false, false])
    expect([berlin, 'UTC', 'Mars/Base'].map(isZone)).toEqual([true, true, false])
  })
})

describe('weeks', () => {
  test('run from the first day the person chose, named by the ISO week of their Monday', () => {
    expect([1, 7, 6].map((start) => firstDayOf('2026-W47', start as 1 | 6 | 7))).toEqual([
      '2026-11-16',
      '2026-11-15',
      '2026-11-14',
    ])
  })

  test('last 167 or 169 hours when the clocks change', () => {
    const hours = (week: string) => {
      const { from, to } = weekSpan(week, { zone: berlin, weekStartsOn: 1 })
      return (to - from) / 3600
    }
    expect([hours('2026-W13'), hours('2026-W20'), hours('2026-W43')]).toEqual([167, 168, 169])
  })

  test('only those exist that ISO 8601 has', () => {
    expect(['2026-W53', '2025-W53', '2025-W00', '2026-47'].map(isWeek)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  test('every day lies in the week it belongs to', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((n) => dayOf(instant(n * 86_400), 'UTC'))
    const starts = fc.constantFrom(1 as const, 6 as const, 7 as const)
    fc.assert(
      fc.property(days, starts, (day, start) => {
        const week = weekOfDay(day, start)
        expect(isWeek(week)).toBe(true)
        expect(daysOfWeek(week, start)).toContain(day)
        expect(addWeeks(addWeeks(week, 7), -7)).toBe(week)
      }),
    )
  })
})
