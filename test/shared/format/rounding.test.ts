import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  findingUnit,
  quarterHours,
  roundMinutesTogether,
  roundPercentsTogether,
  roundTogether,
  roundToMinute,
  roundToPercent,
  roundToUnit,
  roundUnitsTogether,
} from '../../../shared/format/rounding.ts'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const seconds = fc.array(fc.integer({ min: -200_000, max: 200_000 }), {
  minLength: 1,
  maxLength: 12,
})
const lengths = fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 1, maxLength: 12 })

test('what is missing goes to the largest remainders, ties to the earlier', () => {
  expect(roundTogether([1230, 1230, 1230], 62, 60)).toEqual([21, 21, 20])
  expect(roundTogether([100, 119, 81], 5, 60)).toEqual([2, 2, 1])
  expect(roundTogether([30, -60], -1, 60)).toEqual([0, -1])
  expect(roundTogether([], 0, 60)).toEqual([])
})

test('parts in minutes add up to their sum as it is shown alone, each within a minute of itself', () => {
  fc.assert(
    fc.property(seconds, (parts) => {
      const rounded = roundMinutesTogether(parts)
      expect(sum(rounded)).toBe(roundToMinute(sum(parts)))
      for (const [index, part] of parts.entries()) {
        expect(Math.abs((rounded[index] ?? 0) - part)).toBeLessThan(60)
        expect((rounded[index] ?? 0) % 60).toBeCloseTo(0)
      }
    }),
  )
})

test('parts of a part add up to it, whichever way it was rounded', () => {
  fc.assert(
    fc.property(lengths, fc.boolean(), (parts, isUp) => {
      const whole = 60 * (isUp ? Math.ceil(sum(parts) / 60) : Math.floor(sum(parts) / 60))
      expect(sum(roundMinutesTogether(parts, whole))).toBe(whole)
    }),
  )
})

test('a part never gets more than a larger one before it', () => {
  fc.assert(
    fc.property(lengths, (parts) => {
      const descending = parts.toSorted((a, b) => b - a)
      const rounded = roundMinutesTogether(descending)
      expect(rounded).toEqual(rounded.toSorted((a, b) => b - a))
    }),
  )
})

test('per cent of a whole add up to 100, those of a part to how the part is shown', () => {
  fc.assert(
    fc.property(lengths, fc.nat({ max: 500_000 }), (parts, rest) => {
      const whole = sum(parts) + rest
      fc.pre(whole > 0)
      expect(sum(roundPercentsTogether(parts, whole))).toBe(roundToPercent(sum(parts), whole))
      expect(sum(roundPercentsTogether([...parts, rest], whole))).toBe(100)
    }),
  )
})

test('ties of shares that no binary fraction holds go to the earlier', () => {
  // A sixtieth and seven of them: both remainders are two thirds.
  expect(roundPercentsTogether([1, 7, 52], 60)).toEqual([2, 12, 86])
})

test('a whole the parts cannot make is refused', () => {
  expect(() => roundTogether([60, 60], 5, 60)).toThrow(RangeError)
  expect(() => roundTogether([60, 60], 1, 60)).toThrow(RangeError)
})

test.each([
  ['three minutes are a quarter', 3, 90, 15, 90],
  ['what is needed is raised, what is free lowered', 81, 103, 90, 90],
  ['what fits goes on fitting: both stay exact', 81, 89, 81, 89],
  ['what does not fit does not seem to', 91, 90, 105, 90],
  ['less than a quarter that is free is not nothing', 30, 10, 30, 10],
  ['nothing stays nothing', 0, 0, 0, 0],
  ['all of the week stays that', Number.POSITIVE_INFINITY, 50, Number.POSITIVE_INFINITY, 45],
])('estimates in quarter hours: %s', (_, needed, free, shownNeeded, shownFree) => {
  expect(quarterHours(60 * needed, 60 * free)).toEqual({
    needed: 60 * shownNeeded,
    free: 60 * shownFree,
  })
})

test('a finding rounds to five minutes from two hours on, to quarters of an hour from eight on', () => {
  const lengths = [0, 7199, -7199, 7200, -7200, 28_799, 28_800, -28_800]
  expect(lengths.map(findingUnit)).toEqual([60, 60, 60, 300, 300, 300, 900, 900])
  expect([449, 450, -449, -450].map((each) => roundToUnit(each, 900))).toEqual([0, 900, 0, -900])
})

test('parts in quarters of an hour add up to the whole in quarters', () => {
  fc.assert(
    fc.property(seconds, (parts) => {
      const rounded = roundUnitsTogether(parts, 900)
      expect(sum(rounded)).toBe(roundToUnit(sum(parts), 900))
      rounded.forEach((each, index) => {
        expect(Math.abs(each - (parts[index] ?? 0))).toBeLessThanOrEqual(900)
      })
    }),
  )
})
