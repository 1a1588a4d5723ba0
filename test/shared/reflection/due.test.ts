import { describe, expect, test } from 'vitest'
import type { Config } from '../../../shared/model/document.ts'
import type { Reflection } from '../../../shared/model/reflection.ts'
import type { ReflectionCall } from '../../../shared/model/settings.ts'
import { dueReflection, reflectionDueAt, type WeekContent } from '../../../shared/reflection/due.ts'
import { formatInstant } from '../../../shared/time/instant.ts'
import type { WeekStart } from '../../../shared/time/week.ts'
import { at, config } from '../../support.ts'

const friday: ReflectionCall = { weekday: '5', time: '15:30' }

function withCall(
  call: ReflectionCall | null,
  zone = 'Europe/Berlin',
  weekStartsOn: WeekStart = 1,
): Config {
  const plain = config()
  const { settings } = plain
  const notices = { ...settings.notices, reflection: call }
  return { ...plain, settings: { ...settings, zone, weekStartsOn, notices } }
}

const written = (commitment = ''): Reflection => ({
  writtenAt: at('2026-11-20T15:00:00Z'),
  kept: null,
  impactClarity: null,
  outcomes: '',
  aiHours: '',
  obstacles: '',
  commitment,
})

test.for<[string, ReflectionCall, string, WeekStart, string]>([
  ['2026-W47', friday, 'Europe/Berlin', 1, '2026-11-20T14:30:00Z'],
  ['2026-W30', friday, 'Europe/Berlin', 1, '2026-07-24T13:30:00Z'],
  ['2026-W47', friday, 'America/St_Johns', 1, '2026-11-20T19:00:00Z'],
  // The clocks go back on Sunday 25 October, at 3:00.
  ['2026-W43', { weekday: '7', time: '15:30' }, 'Europe/Berlin', 1, '2026-10-25T14:30:00Z'],
  // 2:30 does not exist on 29 March: it is half an hour after the jump.
  ['2026-W13', { weekday: '7', time: '02:30' }, 'Europe/Berlin', 1, '2026-03-29T01:30:00Z'],
  // A week that starts on Saturday has its Friday last, one that starts on Sunday its Sunday first.
  ['2026-W47', friday, 'Africa/Cairo', 6, '2026-11-20T13:30:00Z'],
  ['2026-W47', { weekday: '7', time: '18:00' }, 'America/New_York', 7, '2026-11-15T23:00:00Z'],
])('%s, %o in %s, is due at its hour there', ([week, call, zone, start, expected]) => {
  const due = reflectionDueAt(week, withCall(call, zone, start))
  expect(due === null ? null : formatInstant(due)).toBe(expected)
})

describe('a reflection', () => {
  const always = () => 'tracked' as const
  const due = (
    now: string,
    more: Partial<Config> = {},
    contentOf: (week: string) => WeekContent = always,
  ) => dueReflection({ ...withCall(friday), ...more }, at(now), contentOf)

  test.for<[string, string | null]>([
    ['2026-11-20T14:29:59Z', '2026-W46'],
    ['2026-11-20T14:30:00Z', '2026-W47'],
    ['2026-11-22T22:59:59Z', '2026-W47'],
    ['2026-11-24T09:00:00Z', '2026-W47'],
    ['2026-11-27T14:30:00Z', '2026-W48'],
  ])('at %s is due for %s', ([now, week]) => expect(due(now)).toBe(week))

  test('that is written is due no more, and an older one is no debt', () => {
    const weeks = { '2026-W47': { reflection: written() } }
    expect(due('2026-11-20T16:00:00Z', { weeks })).toBeNull()
    expect(due('2026-11-24T09:00:00Z', { weeks })).toBeNull()
  })

  test('of a week without an entry is due for nothing', () => {
    expect(
      due('2026-11-20T16:00:00Z', {}, (week) => (week === '2026-W47' ? 'nothing' : 'tracked')),
    ).toBeNull()
  })

  test('of meetings alone is due in its week, and later to who reflected before', () => {
    const meetings = () => 'meetings' as const
    expect(due('2026-11-20T16:00:00Z', {}, meetings)).toBe('2026-W47')
    expect(due('2026-11-24T09:00:00Z', {}, meetings)).toBeNull()
    const weeks = { '2026-W40': { reflection: written() } }
    expect(due('2026-11-24T09:00:00Z', { weeks }, meetings)).toBe('2026-W47')
  })

  test('of a week of leave is not due, and no older one instead', () => {
    const weeks = { '2026-W47': { isLeave: true as const } }
    expect(due('2026-11-20T16:00:00Z', { weeks })).toBeNull()
  })

  test('is never due for who wants no call', () => {
    expect(dueReflection(withCall(null), at('2026-11-20T16:00:00Z'), always)).toBeNull()
  })
})
