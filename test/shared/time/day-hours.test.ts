import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hoursOfDay } from '../../../shared/time/day-hours.ts'
import { clockTime, dayOfNumber, daySpan, daysLater, localTime } from '../../../shared/time/zone.ts'
import { at, zone } from '../../support.ts'

/** How long each hour from `first` on lasts, in minutes. */
const lengths = (day: string, where: string, first: number, count: number) => {
  const hours = hoursOfDay(day, where)
  return Array.from({ length: count }, (_, hour) => {
    const [from = 0, to = 0] = hours.slice(first + hour, first + hour + 2)
    return (to - from) / 60
  })
}

test.each([
  ['a plain day', '2026-11-16', 'Europe/Berlin', [60, 60, 60, 60]],
  ['the hour that is skipped has no length', '2026-03-29', 'Europe/Berlin', [60, 60, 0, 60]],
  ['the hour that comes twice is two hours long', '2026-10-25', 'Europe/Berlin', [60, 60, 120, 60]],
  ['half an hour is skipped', '2026-10-04', 'Australia/Lord_Howe', [60, 60, 30, 60]],
  ['midnight is skipped', '2018-11-04', 'America/Sao_Paulo', [0, 60, 60, 60]],
] as const)('%s', (_, day, where, minutes) => {
  expect(lengths(day, where, 0, 4)).toEqual(minutes)
})

test('the hours of any day go from its midnight to the next, and never back', () => {
  const zones = ['Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC']
  fc.assert(
    fc.property(
      fc.integer({ min: 14_610, max: 23_000 }),
      fc.constantFrom(...zones),
      (number, where) => {
        const day = dayOfNumber(number)
        const hours = hoursOfDay(day, where)
        const { from, to } = daySpan(day, where)
        expect(hours).toHaveLength(25)
        expect([hours[0], hours[24]]).toEqual([from, to])
        expect(hours).toEqual(hours.toSorted((a, b) => a - b))
      },
    ),
  )
})

test.each([
  ['a day later by the same clock', '2026-11-16T09:03:20Z', 1, '2026-11-17T09:03:20Z'],
  ['a day that has 23 hours', '2026-03-28T09:00:00Z', 1, '2026-03-29T08:00:00Z'],
  ['back over a day that has 25', '2026-10-26T09:00:00Z', -2, '2026-10-24T08:00:00Z'],
])('%s', (_, from, days, to) => {
  expect(daysLater(at(from), days, zone)).toBe(at(to))
})

test('a time the clocks skip is just after', () => {
  const moved = daysLater(localTime('2026-03-28', '02:30', zone), 1, zone)
  expect(clockTime(moved, zone)).toBe('03:30')
})
