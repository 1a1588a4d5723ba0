import { expect, test } from 'vitest'
import { overBy, trendValues } from '../../../shared/report/trend-series.ts'

/** Weeks as `share/hours`. */
const weeks = (...texts: readonly string[]) =>
  texts.map((text) => {
    const [share = '', hours = ''] = text.split('/')
    return { share: share === '-' ? null : Number(share), ofSeconds: 3600 * Number(hours) }
  })

test.each([
  ['whole weeks are themselves', ['0.2/40', '0.4/8'], [0.2, 0.4], [false, false]],
  [
    'a thin week is the mean of itself and those before',
    ['0.2/30', '1/6'],
    [0.2, 12 / 36],
    [false, true],
  ],
  ['a thin first week is itself', ['0.5/4'], [0.5], [true]],
  [
    'a mean goes four weeks back, no further',
    ['1/40', '0/10', '0/10', '0/10', '1/2'],
    [1, 0, 0, 0, 2 / 32],
    [false, false, false, false, true],
  ],
  [
    'a saw of few hours is flat',
    ['0/4', '1/4', '0/4', '1/4', '0/4', '1/4'],
    [0, 0.5, 1 / 3, 0.5, 0.5, 0.5],
    [true, true, true, true, true, true],
  ],
  [
    'a week without anything has no point, and adds nothing',
    ['0.2/30', '-/0', '1/6'],
    [0.2, null, 12 / 36],
    [false, false, true],
  ],
] as const)('%s', (_, texts, values, means) => {
  const shown = trendValues(weeks(...texts))
  expect(shown.map(({ isMean }) => isMean)).toEqual(means)
  for (const [place, { value }] of shown.entries()) {
    const expected = values[place] ?? null
    if (expected === null) expect(value).toBe(null)
    else expect(value).toBeCloseTo(expected)
  }
})

test('the week under way is no finding yet', () => {
  const points = ['2026-W45', '2026-W46', '2026-W47'].map((week) => ({ week }))
  expect(overBy(points, '2026-W47').map(({ week }) => week)).toEqual(['2026-W45', '2026-W46'])
  expect(overBy(points, '2026-W48')).toHaveLength(3)
})
