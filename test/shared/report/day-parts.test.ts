import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayParts } from '../../../shared/report/day-parts.ts'
import { instant } from '../../../shared/time/instant.ts'

const stretch = (start: number, end: number) => ({ start: instant(start), end: instant(end) })

test.each([
  ['before any of it', 0, { soFar: 0, ahead: 60 }],
  ['as the first begins', 10, { soFar: 0, ahead: 60 }],
  ['in the middle of the first', 30, { soFar: 20, ahead: 40 }],
  ['between the two', 60, { soFar: 40, ahead: 20 }],
  ['in the middle of the second', 105, { soFar: 45, ahead: 15 }],
  ['after all of it', 500, { soFar: 60, ahead: 0 }],
])('%s', (_, now, parts) => {
  expect(dayParts([stretch(10, 50), stretch(100, 120)], instant(now))).toEqual(parts)
})

test('what was and what is to come make the whole, at any moment', () => {
  const stretches = fc.array(
    fc.tuple(fc.nat(1000), fc.nat(1000)).map(([start, length]) => stretch(start, start + length)),
  )
  fc.assert(
    fc.property(stretches, fc.nat(2500), (list, now) => {
      const { soFar, ahead } = dayParts(list, instant(now))
      const whole = list.reduce((sum, { start, end }) => sum + end - start, 0)
      expect(soFar + ahead).toBe(whole)
      expect(Math.min(soFar, ahead)).toBeGreaterThanOrEqual(0)
    }),
  )
})
