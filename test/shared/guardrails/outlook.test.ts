import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type GuardrailFacts,
  type GuardrailState,
  guardrailOutlook,
} from '../../../shared/guardrails/outlook.ts'

const facts = (
  trackedPart: number,
  trackedWhole: number,
  expectedPart: number,
  expectedWhole: number,
  free: number,
): GuardrailFacts => ({ trackedPart, trackedWhole, expectedPart, expectedWhole, free })

/** Hours: tracked of the kind, tracked, expected of the kind, expected, free. */
type Row = readonly [number, number, number, number, number, GuardrailState]

describe('a floor of a quarter', () => {
  test.for<Row>([
    // Nothing tracked, nothing ahead.
    [0, 0, 0, 0, 40, 'unknown'],
    // 10 of at most 40 h: whatever comes.
    [10, 20, 10, 30, 10, 'met'],
    // 9.9 of at most 40 h is not safe, but the calendar keeps it.
    [9.9, 20, 9.9, 30, 10, 'on-course'],
    // The calendar brings what is missing.
    [2, 20, 9, 30, 5, 'on-course'],
    // (5 + x) / (30 + x) = 1/4 takes 3 h 20 min; 4 h are free.
    [5, 20, 5, 30, 4, 'at-risk'],
    // 3 h are not enough.
    [5, 20, 5, 30, 3, 'out-of-reach'],
    // Over: no free time, what is expected is what was tracked.
    [10, 40, 10, 40, 0, 'met'],
    [9, 40, 9, 40, 0, 'out-of-reach'],
  ])('%j', ([part, whole, expectedPart, expectedWhole, free, state]) => {
    const outlook = guardrailOutlook(
      { atLeast: 0.25 },
      facts(...hours(part, whole, expectedPart, expectedWhole, free)),
    )
    expect(outlook.state).toBe(state)
  })

  test('says what is missing', () => {
    const outlook = guardrailOutlook({ atLeast: 0.25 }, facts(...hours(5, 20, 5, 30, 4)))
    expect(outlook).toMatchObject({ trackedShare: 0.25, expectedShare: 0.1667, missing: 12_000 })
  })
})

describe('a cap of a fifth', () => {
  test.for<Row>([
    // Even if all of the 4 h ahead were requests: 6 of 34.
    [2, 30, 2, 30, 4, 'met'],
    [5, 30, 5, 30, 4, 'on-course'],
    // 7 / (30 + x) = 1/5 takes 5 h of other work.
    [7, 30, 7, 30, 6, 'at-risk'],
    [7, 30, 7, 30, 4, 'out-of-reach'],
    [6, 30, 6, 30, 0, 'met'],
  ])('%j', ([part, whole, expectedPart, expectedWhole, free, state]) => {
    const outlook = guardrailOutlook(
      { atMost: 0.2 },
      facts(...hours(part, whole, expectedPart, expectedWhole, free)),
    )
    expect(outlook.state).toBe(state)
  })
})

test('a floor and a cap together stand as the worse of the two', () => {
  const both = { atLeast: 0.25, atMost: 0.3 }
  expect(guardrailOutlook(both, facts(...hours(5, 20, 5, 30, 4))).state).toBe('at-risk')
  expect(guardrailOutlook(both, facts(...hours(15, 30, 15, 30, 4))).state).toBe('out-of-reach')
})

const someFacts = fc
  .record({
    part: fc.integer({ min: 0, max: 100_000 }),
    rest: fc.integer({ min: 1, max: 100_000 }),
    comingPart: fc.integer({ min: 0, max: 100_000 }),
    comingRest: fc.integer({ min: 0, max: 100_000 }),
    free: fc.integer({ min: 0, max: 100_000 }),
  })
  .map(({ part, rest, comingPart, comingRest, free }) =>
    facts(part, part + rest, part + comingPart, part + rest + comingPart + comingRest, free),
  )

test('a floor is met only if it holds with all the free time spent on other work', () => {
  fc.assert(
    fc.property(someFacts, fc.integer({ min: 0, max: 100 }), (given, percent) => {
      const floor = percent / 100
      const { state } = guardrailOutlook({ atLeast: floor }, given)
      const worst = given.trackedPart / (given.expectedWhole + given.free)
      expect(state === 'met').toBe(given.trackedPart >= floor * (given.expectedWhole + given.free))
      if (state === 'met') expect(worst).toBeGreaterThanOrEqual(floor - 1e-9)
    }),
  )
})

test('what is missing, spent on the kind, reaches the floor; a second less does not', () => {
  fc.assert(
    fc.property(someFacts, fc.integer({ min: 0, max: 99 }), (given, percent) => {
      const floor = percent / 100
      const { missing } = guardrailOutlook({ atLeast: floor }, given)
      const shareWith = (x: number) => (given.expectedPart + x) / (given.expectedWhole + x)
      expect(shareWith(missing)).toBeGreaterThanOrEqual(floor - 1e-9)
      if (missing > 0) expect(shareWith(missing - 1)).toBeLessThan(floor + 1e-9)
    }),
  )
})

function hours(...values: [number, number, number, number, number]) {
  return values.map((value) => value * 3600) as typeof values
}
