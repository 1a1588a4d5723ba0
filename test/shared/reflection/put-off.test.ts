import { expect, test } from 'vitest'
import { againAt, callActions, offeredPutOffs } from '../../../shared/reflection/put-off.ts'
import { at, config } from '../../support.ts'

const given = { settings: { ...config().settings, zone: 'Europe/Berlin' }, weeks: {} }

// Summer time ends on 25 October 2026 and begins on 28 March 2027.
test.each([
  ['hour', '2026-W47', '2026-11-20T14:30:00Z', '2026-11-20T15:30:00Z'],
  ['hour', '2026-W43', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
  ['tomorrow', '2026-W47', '2026-11-20T22:59:00Z', '2026-11-21T14:30:00Z'],
  ['tomorrow', '2026-W47', '2026-11-20T23:01:00Z', '2026-11-22T14:30:00Z'],
  ['tomorrow', '2026-W43', '2026-10-24T14:00:00Z', '2026-10-25T14:30:00Z'],
  ['tomorrow', '2027-W12', '2027-03-27T14:00:00Z', '2027-03-28T13:30:00Z'],
] as const)('%s, for %s, from %s is %s', (until, week, now, again) => {
  expect(againAt(until, week, at(now), given)).toBe(at(again))
})

test('a week that is not wanted is never asked for, and nothing is without reminders', () => {
  const now = at('2026-11-20T14:30:00Z')
  expect(againAt('skip', '2026-W47', now, given)).toBeNull()
  const notices = { ...given.settings.notices, reflection: null }
  const settings = { ...given.settings, notices }
  expect(againAt('tomorrow', '2026-W47', now, { ...given, settings })).toBeNull()
})

// Week 48 is due on Friday 27 November at 15:30 in Berlin.
test.each([
  ['2026-11-25T14:30:00Z', ['hour', 'tomorrow', 'skip']],
  ['2026-11-26T14:30:00Z', ['hour', 'skip']],
  ['2026-11-27T13:29:59Z', ['hour', 'skip']],
  ['2026-11-27T13:30:00Z', ['skip']],
] as const)(
  'at %s week 47 can be put off by %s: its reminder never meets the next',
  (now, offered) => {
    expect(offeredPutOffs('2026-W47', at(now), given)).toEqual(offered)
  },
)

test('its notification offers to start, and what can still be put off', () => {
  const offered = (now: string) => callActions('2026-W47', at(now), given)
  expect(offered('2026-11-20T14:30:00Z')).toEqual(['start', 'hour', 'tomorrow', 'skip'])
  expect(offered('2026-11-26T14:30:00Z')).toEqual(['start', 'hour', 'skip'])
})
