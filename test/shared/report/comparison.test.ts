import { expect, test } from 'vitest'
import { lastComplete, weeksToAverage } from '../../../shared/report/comparison.ts'
import { at, config } from '../../support.ts'

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

const settings = { ...config().settings, zone: 'Europe/Berlin' }
const on = (day: string) => ({
  entryId: day,
  start: at(`${day}T09:00:00Z`),
  end: at(`${day}T10:00:00Z`),
})

// 2 November 2026 begins week 45.
test.each([
  ['weeks that have begun', ['2026-W45', '2026-W46', '2026-W47', '2026-W48'], [], [], 3],
  ['none that has begun', ['2026-W50'], [], [], 0],
  ['no week of leave', ['2026-W45', '2026-W46'], ['2026-W45'], [on('2026-11-09')], 1],
  ['a week of leave with work', ['2026-W45', '2026-W46'], ['2026-W45'], [on('2026-11-08')], 2],
  ['only weeks of leave', ['2026-W45', '2026-W46'], ['2026-W45', '2026-W46'], [], 0],
] as const)('a mean is taken of %s', (_, weeks, leave: readonly string[], segments, count) => {
  const notes = Object.fromEntries(leave.map((week) => [week, { isLeave: true as const }]))
  const given = { settings, weeks: notes }
  expect(weeksToAverage({ weeks, segments }, '2026-W47', given)).toBe(count)
})
