import { expect, test } from 'vitest'
import { crumbsOf } from '../../../shared/reflection/crumbs.ts'
import { type WeekState, weekState } from '../../../shared/reflection/state.ts'
import { takers } from '../../../shared/reflection/takers.ts'
import { workedDays } from '../../../shared/reflection/worked.ts'
import type { Report, SinkName } from '../../../shared/report/report.ts'
import { weekAccount } from '../../../shared/report/week-report.ts'
import type { Segment } from '../../../shared/timeline/segment.ts'
import { at, config, entry, zone } from '../../support.ts'

const hour = 3600
const plain = weekAccount(config(), [], '2026-W47', null).report

/** Hours tracked by stance, and hours saved by where they went. */
function report(
  [strategy, execution, neutral]: readonly [number, number, number],
  sinks: Partial<Record<SinkName, number>> = {},
): Report {
  const byStance = {
    strategy: strategy * hour,
    execution: execution * hour,
    neutral: neutral * hour,
  }
  const none = { strategy: 0, execution: 0, neutral: 0, untracked: 0, timeBack: 0 }
  const seconds = Object.fromEntries(
    Object.entries({ ...none, ...sinks }).map(([name, each]) => [name, each * hour]),
  ) as Record<SinkName, number>
  const savedSeconds = Object.values(seconds).reduce((sum, each) => sum + each, 0)
  const trackedSeconds = (strategy + execution + neutral) * hour
  return { ...plain, byStance, trackedSeconds, ai: { ...plain.ai, savedSeconds, sinks: seconds } }
}

const busy = [6, 20, 4] as const

test.for<[string, Report, boolean, WeekState]>([
  ['just under the least', report([9.9, 0, 0]), true, 'too-little'],
  ['the least', report([10, 0, 0]), true, 'strategic'],
  ['half of it came back', report(busy, { timeBack: 2, strategy: 2 }), true, 'recovery'],
  [
    'half of it went into strategy',
    report(busy, { strategy: 2, execution: 2 }),
    true,
    'reinvested',
  ],
  ['most went into execution', report(busy, { execution: 3, strategy: 1 }), true, 'on-the-wheel'],
  ['most is untracked', report(busy, { untracked: 3, strategy: 1 }), true, 'leaking'],
  [
    'no place got half',
    report(busy, { untracked: 1, strategy: 1, execution: 1 }),
    true,
    'scattered',
  ],
  ['an hour is the least that names a week', report(busy, { timeBack: 1 }), true, 'recovery'],
  ['less than an hour was saved', report(busy, { timeBack: 0.9 }), true, 'mixed'],
  ['no normal week is set', report(busy, { strategy: 4 }), false, 'mixed'],
  ['a quarter is strategy', report([10, 28, 2]), false, 'strategic'],
  ['three quarters are execution', report([5, 30, 5]), false, 'on-the-wheel'],
  ['nothing saved, nothing stands out', report([8, 25, 7]), false, 'mixed'],
])('%s', ([, each, hasBaseline, state]) => {
  expect(weekState({ report: each, hasBaseline, isLeave: false })).toBe(state)
  expect(weekState({ report: each, hasBaseline, isLeave: true })).toBe('leave')
})

const segment = (from: string, to: string, fields: Parameters<typeof entry>[0] = {}): Segment => {
  const span = { start: at(from), end: at(to) }
  return { ...span, entry: entry({ ...span, ...fields }) }
}

test('a day is as long as from its first to its last entry, to the quarter hour', () => {
  expect(
    workedDays(
      [
        segment('2026-11-17T08:05:00Z', '2026-11-17T09:00:00Z'),
        segment('2026-11-16T08:00:00Z', '2026-11-16T09:00:00Z'),
        segment('2026-11-16T15:00:00Z', '2026-11-16T16:22:00Z'),
        // Over midnight in Berlin: of the day it began on.
        segment('2026-11-18T22:30:00Z', '2026-11-18T23:30:00Z'),
      ],
      zone,
    ),
  ).toEqual([
    { day: '2026-11-16', minutes: 495 },
    { day: '2026-11-17', minutes: 60 },
    { day: '2026-11-18', minutes: 60 },
  ])
  expect(workedDays([], zone)).toEqual([])
})

const facts = {
  title: 'Steering',
  calendarName: 'Work',
  organizer: '',
  organizerAddress: '',
  attendeeCount: 9,
  recurring: true,
  location: '',
  conference: null,
  categories: [],
}
const meeting = (title: string, recurring = true) => ({
  sourceId: 's',
  uid: title,
  recurrenceId: null,
  facts: { ...facts, title, recurring },
})

test('what took most are recurring meetings that are no strategy, and those who asked', () => {
  const before = segment('2026-11-09T09:00:00Z', '2026-11-09T11:00:00Z', {
    source: 'calendar',
    event: meeting('Steering'),
  })
  const found = takers(
    [
      before,
      segment('2026-11-16T09:00:00Z', '2026-11-16T10:00:00Z', {
        source: 'calendar',
        event: meeting('steering '),
      }),
      segment('2026-11-16T10:00:00Z', '2026-11-16T12:00:00Z', { request: { from: 'Sales' } }),
      segment('2026-11-17T10:00:00Z', '2026-11-17T15:00:00Z', {
        categoryId: 'vision',
        event: meeting('Strategy day'),
      }),
      segment('2026-11-17T15:00:00Z', '2026-11-17T19:00:00Z', { event: meeting('Once', false) }),
    ],
    config(),
    (each) => each !== before,
  )
  expect(found).toEqual([
    {
      key: 'meeting steering',
      kind: 'meeting',
      name: 'steering',
      seconds: 3 * hour,
      weekSeconds: hour,
      count: 2,
    },
    {
      key: 'asker sales',
      kind: 'asker',
      name: 'Sales',
      seconds: 2 * hour,
      weekSeconds: 2 * hour,
      count: 1,
    },
  ])
})

test('crumbs are savings under half an hour; what cost time is none', () => {
  const row = (minutes: number) => ({ entryId: `e${minutes}`, seconds: minutes * 60 })
  expect(crumbsOf([row(10), row(29), row(30), row(60), row(-5), row(0)])).toEqual({
    count: 2,
    seconds: 39 * 60,
    weekSeconds: 124 * 60,
  })
})
