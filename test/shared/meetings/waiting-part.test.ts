import { expect, test } from 'vitest'
import { recentSpan, waitingPart } from '../../../shared/meetings/waiting-part.ts'
import { at } from '../../support.ts'

const berlin = { zone: 'Europe/Berlin', weekStartsOn: 1 } as const
const span = recentSpan(at('2026-11-20T15:00:00Z'), berlin)

test('recent are this week to its end and the four before it', () => {
  expect(span).toEqual({ from: at('2026-10-18T22:00:00Z'), to: at('2026-11-22T23:00:00Z') })
  expect(recentSpan(at('2026-11-22T15:00:00Z'), { ...berlin, weekStartsOn: 7 })).toEqual({
    from: at('2026-10-24T22:00:00Z'),
    to: at('2026-11-28T23:00:00Z'),
  })
})

test.each([
  ['one of this week', ['2026-11-19T10:00:00Z'], 'recent'],
  ['one later this week', ['2026-11-22T10:00:00Z'], 'recent'],
  ['the first instant of the fourth week back', ['2026-10-18T22:00:00Z'], 'recent'],
  ['the second before it', ['2026-10-18T21:59:59Z'], 'earlier'],
  ['the first instant of next week', ['2026-11-22T23:00:00Z'], 'coming'],
  [
    'a series with one instance here',
    ['2026-01-08T10:00:00Z', '2026-11-05T10:00:00Z', '2027-01-07T10:00:00Z'],
    'recent',
  ],
  [
    'a series that stepped over these weeks',
    ['2026-09-08T10:00:00Z', '2026-12-08T10:00:00Z'],
    'earlier',
  ],
  ['a series that has not begun', ['2026-12-01T10:00:00Z', '2026-12-08T10:00:00Z'], 'coming'],
] as const)('%s', (_, starts, part) => {
  expect(
    waitingPart(
      starts.map((text) => ({ start: at(text) })),
      span,
    ),
  ).toBe(part)
})
