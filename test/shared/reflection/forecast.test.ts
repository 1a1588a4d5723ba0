// The forecast to the quarter's end, with hours worked out by hand. The fourth quarter of 2026 has weeks 40 to 53.
import { expect, test } from 'vitest'
import type { Goal } from '../../../shared/model/goal.ts'
import type { WeekNote } from '../../../shared/model/reflection.ts'
import { quarterForecast } from '../../../shared/reflection/forecast.ts'

const goal = (id: string, targetShare: number | null, fields: Partial<Goal> = {}): Goal => ({
  id,
  name: id,
  rank: 1,
  targetShare,
  archived: false,
  ...fields,
})
const goals = [
  goal('second', null, { rank: 2 }),
  goal('first', 0.25),
  goal('old', 0.1, { archived: true }),
]
const leave: WeekNote = { isLeave: true }

/** Hours tracked and hours for the first goal, from week 40 on. */
type Hours = readonly (readonly [number, number])[]

interface Case {
  readonly hours: Hours
  readonly leave?: readonly string[]
  readonly counted: number
  readonly left: number
  /** So far, expected and target of the first goal, in hours. */
  readonly first: readonly [number, number, number] | null
}

test.for<[string, Case]>([
  ['a quarter that begins is unknown', { hours: [[40, 8]], counted: 1, left: 13, first: null }],
  [
    'two weeks are too few',
    {
      hours: [
        [40, 8],
        [40, 8],
      ],
      counted: 2,
      left: 12,
      first: null,
    },
  ],
  [
    'three weeks: 24 h so far and 11 weeks of 8 h; a quarter of 120 h and 11 weeks of 40 h',
    {
      hours: [
        [40, 4],
        [40, 8],
        [40, 12],
      ],
      counted: 3,
      left: 11,
      first: [24, 112, 140],
    },
  ],
  [
    'a week of leave does not count',
    {
      hours: [
        [40, 8],
        [0, 0],
        [40, 8],
        [40, 8],
      ],
      leave: ['2026-W41'],
      counted: 3,
      left: 10,
      first: [24, 104, 130],
    },
  ],
  [
    'a week with little counts as recorded, and not for the mean',
    {
      hours: [
        [40, 8],
        [8, 4],
        [40, 8],
        [40, 8],
      ],
      counted: 3,
      left: 10,
      first: [28, 108, 132],
    },
  ],
  [
    'weeks to come that are marked as leave are not left',
    {
      hours: [
        [40, 8],
        [40, 8],
        [40, 8],
      ],
      leave: ['2026-W52', '2026-W53'],
      counted: 3,
      left: 9,
      first: [24, 96, 120],
    },
  ],
  [
    'the last week is what it was',
    {
      hours: Array.from({ length: 14 }, () => [40, 8] as const),
      counted: 14,
      left: 0,
      first: [112, 112, 140],
    },
  ],
])('%s', ([, { hours, leave: onLeave = [], counted, left, first }]) => {
  const week = `2026-W${39 + hours.length}`
  const weeks = Object.fromEntries(onLeave.map((each) => [each, leave]))
  const forecast = quarterForecast(week, { goals, weeks }, (each) => {
    const [tracked = 0, mine = 0] = hours[Number(each.slice(6)) - 40] ?? []
    return { trackedSeconds: tracked * 3600, byGoal: { first: mine * 3600 } }
  })
  expect(forecast).toMatchObject({ quarter: '2026-Q4', countedWeeks: counted, weeksLeft: left })
  const told = forecast.goals?.[0]
  expect(
    told &&
      [told.soFarSeconds, told.expectedSeconds, told.targetSeconds].map((s) => (s ?? 0) / 3600),
  ).toEqual(first ?? undefined)
  expect(forecast.goals?.map(({ goal: { id } }) => id)).toEqual(
    first ? ['first', 'second'] : undefined,
  )
})

test('a goal without a target and without time is expected to get none', () => {
  const forecast = quarterForecast('2026-W42', { goals, weeks: {} }, () => ({
    trackedSeconds: 36_000,
    byGoal: {},
  }))
  expect(forecast.goals?.[1]).toMatchObject({ expectedSeconds: 0, targetSeconds: null })
})
