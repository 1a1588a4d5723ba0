import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../shared/model/entry.ts'
import type { Tie, WeekNote } from '../../../shared/model/reflection.ts'
import { changedFigures, packFigures } from '../../../shared/pack/figures.ts'
import { type Legs, missingLegs, supportOf } from '../../../shared/pack/support.ts'
import { weekAccount } from '../../../shared/report/week-report.ts'
import type { Instant } from '../../../shared/time/instant.ts'
import { at } from '../../support.ts'
import { entries, facts, hours, now, packConfig } from './facts-fixture.ts'

const week = (number: number) => `2026-W${number}`

test.for<[boolean, boolean, boolean, string, number]>([
  [true, true, true, 'strong', 0],
  [true, true, false, 'partial', 1],
  [true, false, true, 'partial', 1],
  [false, true, true, 'partial', 1],
  [true, false, false, 'partial', 2],
  [false, true, false, 'partial', 2],
  [false, false, true, 'partial', 2],
  [false, false, false, 'none', 3],
])(
  'measured %s, outcome %s, goal %s: %s',
  ([isMeasured, hasOutcome, hasGoal, support, missing]) => {
    const legs: Legs = { isMeasured, hasOutcome, hasGoal }
    expect([supportOf(legs), missingLegs(legs).length]).toEqual([support, missing])
  },
)

describe('the facts', () => {
  test('of goals: their hours with weeks and rows, the target as time, and what they stand on', () => {
    const [first, second, ...others] = facts().goals
    expect(first).toMatchObject({
      goal: { id: 'onboarding' },
      seconds: 5 * 3600,
      weeks: [week(45), week(46)],
      entryIds: ['e2-vision', 'e9-discovery'],
      // 40 % of 18 h 30 min.
      targetSeconds: 26_640,
      legs: { isMeasured: true, hasOutcome: true, hasGoal: true },
    })
    expect(second).toMatchObject({
      goal: { id: 'trust' },
      targetSeconds: null,
      legs: { isMeasured: false, hasOutcome: false, hasGoal: false },
    })
    // An archived goal without time is no bet of these weeks.
    expect(others).toEqual([])
  })

  test.for<[string, readonly Tie[], object]>([
    [
      'an entry of any category',
      [{ kind: 'entry', id: 'e3-delivery' }],
      { isTied: true, seconds: 5 * 3600, entryIds: ['e3-delivery'], goals: [] },
    ],
    [
      'a goal, within the strategy time of the week',
      [{ kind: 'goal', id: 'onboarding' }],
      { isTied: true, seconds: 3 * 3600, entryIds: ['e2-vision'], goals: [{ id: 'onboarding' }] },
    ],
    [
      'a goal without time in the week: it is served all the same',
      [{ kind: 'goal', id: 'trust' }],
      { isTied: false, seconds: 3 * 3600, goals: [{ id: 'onboarding' }, { id: 'trust' }] },
    ],
    [
      'an entry that was deleted',
      [{ kind: 'entry', id: 'gone' }],
      { isTied: false, seconds: 3 * 3600, entryIds: ['e2-vision'] },
    ],
  ])('of an outcome that is tied to %s', ([, outcomes, expected]) => {
    const note = packConfig.weeks[week(45)]
    if (!note?.reflection) throw new Error('no reflection')
    const reflection = { ...note.reflection, ties: { outcomes } }
    const weeks = { ...packConfig.weeks, [week(45)]: { reflection } }
    expect(facts({ weeks }).outcomes[0]).toMatchObject(expected)
  })

  test('of what did not work: the entries it is tied to', () => {
    const note = packConfig.weeks[week(46)]
    if (!note?.reflection) throw new Error('no reflection')
    const ties = { obstacles: [{ kind: 'entry' as const, id: 'e10-requests' }] }
    const weeks = { ...packConfig.weeks, [week(46)]: { reflection: { ...note.reflection, ties } } }
    expect(facts({ weeks }).obstacles).toMatchObject([{ entryIds: ['e10-requests'] }])
  })

  test('of outcomes: one for each week that says one, with the strategy time of that week and what it served', () => {
    expect(facts().outcomes).toMatchObject([
      {
        week: week(45),
        seconds: 3 * 3600,
        goals: [{ id: 'onboarding' }],
        legs: { isMeasured: true, hasOutcome: true, hasGoal: true },
      },
      { week: week(46), seconds: 2 * 3600, text: 'Eight interviews' },
    ])
  })

  test('of commitments: the week each was for, and what came of it', () => {
    expect(facts().commitments).toEqual([
      { week: week(46), text: 'Two mornings for the narrative', kept: 'partly', isOpen: false },
      { week: week(47), text: 'Say no once', kept: 'kept', isOpen: false },
    ])
  })

  test('a commitment for a week that is not over is open, though the span ends before it', () => {
    const of = (to: number, at = now) => facts({}, entries, { to: week(to), now: at }).commitments
    const monday = at('2026-11-16T08:00:00Z')
    expect(of(46, monday)).toMatchObject([
      { week: week(46) },
      { week: week(47), text: 'Say no once', kept: null, isOpen: true },
    ])
    const [first] = [packConfig.weeks[week(45)]]
    const weeks = first ? { [week(45)]: first } : {}
    const alone = (from: number, to: number, at: Instant) =>
      facts({ weeks }, entries, { from: week(from), to: week(to), now: at }).commitments
    const open = {
      week: week(46),
      text: 'Two mornings for the narrative',
      kept: null,
      isOpen: true,
    }
    expect(alone(45, 45, at('2026-11-06T16:00:00Z'))).toEqual([open])
    expect(alone(45, 52, at('2026-11-06T16:00:00Z'))).toEqual([open])
    // Once its week is over, it belongs to packs of that week; one made before the span does not belong to it.
    expect(alone(45, 45, now)).toEqual([])
    expect(alone(44, 44, at('2026-11-06T16:00:00Z'))).toEqual([])
  })

  test('a commitment that weeks without a reflection carry on counts once, where it is answered', () => {
    const [first, second, third] = [45, 46, 47].map((number) => packConfig.weeks[week(number)])
    const of = (weeks: Record<string, WeekNote | undefined>) => {
      const given = Object.entries(weeks).flatMap(([name, note]) => (note ? [[name, note]] : []))
      return facts({ weeks: Object.fromEntries(given) }).commitments
    }
    expect(of({ [week(45)]: first, [week(48)]: third })).toMatchObject([
      { week: week(48), kept: 'kept' },
    ])
    expect(of({ [week(45)]: first })).toMatchObject([{ week: week(46), kept: null }])
    expect(of({ [week(44)]: second })).toMatchObject([{ week: week(45), kept: null }])
  })

  test('a week of leave is not counted as missed', () => {
    const weeks = {
      ...packConfig.weeks,
      [week(46)]: { isLeave: true as const },
      [week(48)]: { isLeave: true as const },
    }
    const { commitments, workDays, emptyDays } = facts({ weeks })
    expect(commitments).toMatchObject([{ week: week(47), kept: 'kept' }])
    expect([workDays, emptyDays]).toEqual([10, 6])
  })

  test('of requests: taken on, declined and their time; requests of other weeks are none of them', () => {
    expect(facts().askers).toEqual([
      { from: 'sales', seconds: 7200, accepted: 1, declined: 1, undecided: 0 },
    ])
    expect(facts().requestSeconds).toBe(7200)
  })

  test('of guardrails: only weeks with tracked time are kept or missed', () => {
    const [strategy] = facts().guardrails
    expect(strategy).toMatchObject({
      guardrail: { metric: 'strategy' },
      keptWeeks: [week(45), week(46)],
      missedWeeks: [week(47)],
    })
  })

  test('of guardrails: no week before the app was used, and none that is not over', () => {
    const imported = hours(2, 8, { categoryId: 'delivery', source: 'calendar' })
    const own = hours(9, 8, { categoryId: 'vision' })
    const judged = (of: readonly Entry[], at = now) =>
      facts({}, of, { now: at }).guardrails.map(({ keptWeeks, missedWeeks }) => [
        ...keptWeeks,
        ...missedWeeks,
      ])[0]
    expect(judged([imported])).toEqual([])
    expect(judged([imported, own])).toEqual([week(46)])
    expect(judged([imported, own], at('2026-11-13T12:00:00Z'))).toEqual([])
  })

  test('count weeks from the first with recorded time to the last that has begun', () => {
    const of = (from: string, to: string, some = entries) => {
      const { weeks, workDays } = facts({}, some, { from, to })
      return [weeks[0]?.week, weeks.at(-1)?.week, weeks.length, workDays]
    }
    // Now is the Tuesday of week 49.
    expect(of('2026-W20', '2027-W20')).toEqual([week(45), week(49), 5, 22])
    expect(of(week(46), week(47))).toEqual([week(46), week(47), 2, 10])
    expect(of(week(45), week(48), [])).toEqual([undefined, undefined, 0, 0])
  })

  test('of a span without a minute: no target, and no entries', () => {
    const empty = facts({}, [])
    expect(empty.goals.map(({ targetSeconds }) => targetSeconds)).toEqual([null, null])
    expect(empty).toMatchObject({
      entryCount: 0,
      origins: { timer: false, hand: false, calendars: 0 },
    })
  })

  test('of days: working days that have begun, and those without any time', () => {
    expect(facts()).toMatchObject({ workDays: 20, emptyDays: 14 })
  })

  test('figures are those of the weeks’ reports', () => {
    const found = facts()
    const reports = [45, 46, 47, 48].map(
      (number) => weekAccount(packConfig, entries, week(number), null).report,
    )
    const sum = (pick: (report: (typeof reports)[number]) => number) =>
      reports.reduce((total, report) => total + pick(report), 0)
    expect(found.report.trackedSeconds).toBe(sum(({ trackedSeconds }) => trackedSeconds))
    expect(found.report.byStance.strategy).toBe(sum(({ byStance }) => byStance.strategy))
    expect(found.report.ai.savedSeconds).toBe(sum(({ ai }) => ai.savedSeconds))
    expect(found.weeks.map((each) => each.trackedSeconds)).toEqual(
      reports.map(({ trackedSeconds }) => trackedSeconds),
    )
  })

  test('no claim is strong without its rows', () => {
    fc.assert(
      fc.property(fc.subarray([...entries]), (some) => {
        const found = facts({}, some)
        for (const claim of [...found.goals, ...found.outcomes]) {
          const rows = some.filter(({ id }) => claim.entryIds.includes(id))
          expect(rows).toHaveLength(claim.entryIds.length)
          expect(claim.legs.isMeasured).toBe(claim.seconds >= 3600)
          if (supportOf(claim.legs) === 'strong') expect(rows.length).toBeGreaterThan(0)
        }
      }),
    )
  })
})

test('figures that changed since are named', () => {
  const before = packFigures(facts())
  expect(changedFigures(before, before)).toEqual([])
  const more = [...entries, hours(18, 1, { categoryId: 'vision', goalId: 'trust' })]
  expect(changedFigures(before, packFigures(facts({}, more)))).toEqual([
    'tracked',
    'strategy',
    'empty-days',
    'goal:trust',
  ])
  const { goals } = packConfig
  expect(changedFigures(before, packFigures(facts({ goals: goals.slice(0, 1) })))).toEqual([
    'goal:trust',
  ])
})
