import { expect, test } from 'vitest'
import { emptyWeeksBefore } from '../../../shared/reflection/gap.ts'

test.each([
  ['a week after another', '2026-W47', ['2026-W45', '2026-W46'], 0],
  ['one week without an entry', '2026-W47', ['2026-W45'], 0],
  ['two weeks without an entry', '2026-W47', ['2026-W44'], 2],
  ['a gap across the turn of the year', '2027-W02', ['2026-W50'], 4],
  ['only the gap before it, not one further back', '2026-W47', ['2026-W30', '2026-W46'], 0],
  ['the first week of all', '2026-W47', [], 0],
  ['a week with entries of its own only', '2026-W47', ['2026-W47'], 0],
  ['a week to come', '2027-W11', ['2026-W47'], 0],
  ['a week before the first entry', '2026-W40', ['2026-W47'], 0],
] as const)('%s', (_, week, recorded: readonly string[], empty) => {
  const [first = null] = recorded
  const around = { first, current: '2027-W10' }
  expect(emptyWeeksBefore(week, around, (each) => recorded.includes(each))).toBe(empty)
})

test('a gap of more than five years is not walked to its end', () => {
  let asked = 0
  const around = { first: '2026-W47', current: '9999-W50' }
  const empty = emptyWeeksBefore('9999-W50', around, () => {
    asked += 1
    return false
  })
  expect(empty).toBe(0)
  expect(asked).toBeLessThan(300)
})
