import { expect, test } from 'vitest'
import { lastComplete, perWeek } from '../../../shared/report/comparison.ts'

test.each([
  ['2026-W47', 'week', ['2026-W45', '2026-W46']],
  ['2026-W47', 'month', ['2026-09', '2026-10']],
  ['2026-W47', 'quarter', ['2026-Q2', '2026-Q3']],
  // Its Thursday is the last day of December.
  ['2026-W53', 'month', ['2026-10', '2026-11']],
  ['2027-W01', 'quarter', ['2026-Q3', '2026-Q4']],
] as const)('in %s the last two of a %s that are over', (week, kind, periods) => {
  expect(lastComplete(week, kind)).toEqual(periods)
})

test.each([
  [['2026-W40', '2026-W41', '2026-W42', '2026-W43', '2026-W44'], 25],
  [['2026-W47'], 125],
  // Of a month under way, only the weeks that have begun.
  [['2026-W45', '2026-W46', '2026-W47', '2026-W48'], 125 / 3],
  [['2026-W50'], 125],
])('a mean week of %s', (weeks, mean) => {
  expect(perWeek(125, weeks, '2026-W47', { weeks: {} })).toBeCloseTo(mean)
})

test.each([
  [['2026-W45'], 125 / 2],
  [['2026-W45', '2026-W46'], 125],
  // Nothing is left to divide by: the time is that of one week.
  [['2026-W45', '2026-W46', '2026-W47'], 125],
  [['2026-W52'], 125 / 3],
])('weeks of leave %s lower no average', (leave, mean) => {
  const notes = Object.fromEntries(leave.map((week) => [week, { isLeave: true as const }]))
  const weeks = ['2026-W45', '2026-W46', '2026-W47']
  expect(perWeek(125, weeks, '2026-W47', { weeks: notes })).toBeCloseTo(mean)
})
