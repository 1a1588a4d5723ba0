import { expect, test } from 'vitest'
import { againAt } from '../../../shared/reflection/put-off.ts'
import { at, config } from '../../support.ts'

const settings = { ...config().settings, zone: 'Europe/Berlin' }

// Summer time ends on 25 October 2026 and begins on 28 March 2027.
test.each([
  ['hour', '2026-11-20T14:30:00Z', '2026-11-20T15:30:00Z'],
  ['hour', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
  ['tomorrow', '2026-11-20T22:59:00Z', '2026-11-21T14:30:00Z'],
  ['tomorrow', '2026-11-20T23:01:00Z', '2026-11-22T14:30:00Z'],
  ['tomorrow', '2026-10-24T14:00:00Z', '2026-10-25T14:30:00Z'],
  ['tomorrow', '2027-03-27T14:00:00Z', '2027-03-28T13:30:00Z'],
] as const)('%s from %s is %s', (until, now, again) => {
  expect(againAt(until, at(now), settings)).toBe(at(again))
})

test('a week that is not wanted is never asked for, and nothing is without reminders', () => {
  expect(againAt('skip', at('2026-11-20T14:30:00Z'), settings)).toBeNull()
  const notices = { ...settings.notices, reflection: null }
  expect(againAt('tomorrow', at('2026-11-20T14:30:00Z'), { ...settings, notices })).toBeNull()
})
