import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addPeriods,
  isPeriod,
  periodKinds,
  periodOf,
  weeksOf,
} from '../../../shared/time/period.ts'
import { addWeeks } from '../../../shared/time/week.ts'

test.for([
  ['2026-11', ['2026-W45', '2026-W46', '2026-W47', '2026-W48']],
  // 1 January 2026 is a Thursday: its week belongs to January.
  ['2026-01', ['2026-W01', '2026-W02', '2026-W03', '2026-W04', '2026-W05']],
  // 31 December 2026 is a Thursday too.
  ['2026-12', ['2026-W49', '2026-W50', '2026-W51', '2026-W52', '2026-W53']],
  ['2026-W47', ['2026-W47']],
] as const)('%s has the weeks %j', ([period, weeks]) => {
  expect(weeksOf(period)).toEqual(weeks)
})

test('a quarter has the weeks of its months', () => {
  expect(weeksOf('2026-Q4')).toEqual(['2026-10', '2026-11', '2026-12'].flatMap(weeksOf))
})

test.for([
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-Q4', 1, '2027-Q1'],
  ['2026-Q1', -2, '2025-Q3'],
  ['2026-W53', 1, '2027-W01'],
] as const)('%s and %i more is %s', ([period, steps, expected]) => {
  expect(addPeriods(period, steps)).toBe(expected)
})

test('every week lies in exactly one period of each kind, and neighbours share no week', () => {
  const week = fc.integer({ min: -2000, max: 2000 }).map((weeks) => addWeeks('2026-W01', weeks))
  fc.assert(
    fc.property(week, fc.constantFrom(...periodKinds), (each, kind) => {
      const period = periodOf(each, kind)
      expect(weeksOf(period)).toContain(each)
      expect(weeksOf(addPeriods(period, 1))).not.toContain(each)
      const next = addWeeks(weeksOf(period).at(-1) ?? each, 1)
      expect(periodOf(next, kind)).toBe(addPeriods(period, 1))
    }),
    { numRuns: 200 },
  )
})

test('what is none is told apart', () => {
  expect(['2026-13', '2026-Q5', '2025-W53', '', '2026'].map(isPeriod)).toEqual(
    Array.from({ length: 5 }, () => false),
  )
})

test('the last weeks that have a name are those of the last quarter', () => {
  expect(weeksOf('9999-Q4').at(-1)).toBe('9999-W52')
  expect(weeksOf('0001-Q1')[0]).toBe('0001-W01')
})
