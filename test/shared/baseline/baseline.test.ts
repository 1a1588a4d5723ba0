import { describe, expect, test } from 'vitest'
import { baselineOf, withBaseline } from '../../../shared/baseline/baseline.ts'
import { type BaselineWeek, meanWeek, outlierWeeks } from '../../../shared/baseline/learn.ts'
import type { Baseline } from '../../../shared/model/settings.ts'

const hours = (delivery: number): Baseline => ({ weeklyMinutes: { delivery: delivery * 60 } })
const none = { baseline: null, pastBaselines: [] }

describe('the baseline of a week', () => {
  test('the first one is for all weeks', () => {
    const set = withBaseline(none, hours(30), 'from-week', '2026-W40')
    expect(baselineOf(set, '2020-W01')).toEqual(hours(30))
    expect(baselineOf(set, '2026-W40')).toEqual(hours(30))
  })

  test.for([
    ['2026-W39', 30],
    ['2026-W40', 20],
    ['2026-W44', 20],
    ['2026-W45', 10],
    ['2027-W01', 10],
  ] as const)('%s keeps the one of its time: %i h', ([week, expected]) => {
    const first = withBaseline(none, hours(30), 'from-week', '2026-W30')
    const second = withBaseline(first, hours(20), 'from-week', '2026-W40')
    const third = withBaseline(second, hours(10), 'from-week', '2026-W45')
    expect(baselineOf(third, week)).toEqual(hours(expected))
  })

  test('set twice in a week, the weeks before keep what they had', () => {
    const first = withBaseline(none, hours(30), 'from-week', '2026-W30')
    const second = withBaseline(first, hours(20), 'from-week', '2026-W40')
    const third = withBaseline(second, hours(25), 'from-week', '2026-W40')
    expect(baselineOf(third, '2026-W39')).toEqual(hours(30))
    expect(baselineOf(third, '2026-W40')).toEqual(hours(25))
    expect(third.pastBaselines).toHaveLength(1)
  })

  test('a correction is for every week', () => {
    const first = withBaseline(none, hours(30), 'from-week', '2026-W30')
    const second = withBaseline(first, hours(20), 'from-week', '2026-W40')
    const corrected = withBaseline(second, hours(22), 'all', '2026-W41')
    expect(baselineOf(corrected, '2026-W35')).toEqual(hours(22))
  })

  test('cleared from a week on, the weeks before keep theirs', () => {
    const first = withBaseline(none, hours(30), 'from-week', '2026-W30')
    const cleared = withBaseline(first, null, 'from-week', '2026-W40')
    expect([baselineOf(cleared, '2026-W39'), baselineOf(cleared, '2026-W40')]).toEqual([
      hours(30),
      null,
    ])
  })
})

const week = (name: string, byCategory: Record<string, number>): BaselineWeek => ({
  week: name,
  byCategory,
  seconds: Object.values(byCategory).reduce((sum, each) => sum + each, 0),
  savedSeconds: 0,
})

describe('a normal week learnt from weeks', () => {
  test('is their mean, a category that is missing in one counting as none', () => {
    const weeks = [
      week('2026-W40', { delivery: 30 * 3600, vision: 3600 }),
      week('2026-W41', { delivery: 20 * 3600 }),
      week('2026-W42', { delivery: 25 * 3600, vision: 90 }),
    ]
    expect(meanWeek(weeks)).toEqual({ delivery: 1500, vision: 21 })
    expect(meanWeek([])).toEqual({})
  })

  test.for([
    [[40, 38, 41, 39, 8], ['2026-W44']],
    [[40, 38, 41, 39, 70], ['2026-W44']],
    [[40, 38, 41, 39, 42], []],
    [[40, 40, 8], []],
  ] as const)('of %j hours the unlike ones are %j', ([lengths, expected]) => {
    const weeks = lengths.map((each, index) => week(`2026-W${40 + index}`, { a: each * 3600 }))
    expect([...outlierWeeks(weeks)]).toEqual(expected)
  })
})
