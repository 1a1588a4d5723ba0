import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roundToMinute } from '../../../shared/format/rounding.ts'
import { workStances } from '../../../shared/model/category.ts'
import type { Config } from '../../../shared/model/document.ts'
import { type Entry, entrySources } from '../../../shared/model/entry.ts'
import { reflectionMarkdown } from '../../../shared/reflection/markdown.ts'
import { periodData } from '../../../shared/report/period-data.ts'
import type { PeriodData } from '../../../shared/report/periods.ts'
import { sinkNames } from '../../../shared/report/report.ts'
import {
  type Shown,
  shownAskers,
  shownCategories,
  shownDuration,
  shownGoals,
  shownShare,
  shownSinkDetail,
  shownSinks,
  shownStances,
  shownSum,
} from '../../../shared/report/shown.ts'
import { shownAccount } from '../../../shared/report/shown-account.ts'
import { weekAccount } from '../../../shared/report/week-report.ts'
import { addSeconds } from '../../../shared/time/instant.ts'
import { weekSpan } from '../../../shared/time/week.ts'
import { english } from '../../../shared/words/english.ts'
import { aiUse, config, entry } from '../../support.ts'

const week = '2026-W47'
const goal = (id: string, rank: number, archived = false) => ({
  id,
  name: id,
  rank,
  targetShare: null,
  archived,
})
const base = config({ goals: [goal('low', 3), goal('mid', 1), goal('old', 2, true)] })
const { from, to } = weekSpan(week, base.settings)

const entries: fc.Arbitrary<readonly Entry[]> = fc.array(
  fc
    .record({
      offset: fc.integer({ min: 0, max: 160 * 3600 }),
      length: fc.integer({ min: 1, max: 4 * 3600 }),
      categoryId: fc.constantFrom(...base.categories.map(({ id }) => id)),
      goalId: fc.constantFrom(null, 'low', 'mid', 'old'),
      source: fc.constantFrom(...entrySources),
      request: fc.constantFrom(null, { from: 'Sales' }, { from: 'Anna' }, { from: '' }),
      saved: fc.option(fc.integer({ min: -30, max: 90 })),
    })
    .map(({ offset, length, saved, ...fields }) => {
      const start = addSeconds(from, offset)
      const ai = saved === null ? null : aiUse({ savedMinutes: saved })
      return entry({ ...fields, ai, start, end: addSeconds(start, length) })
    }),
  { maxLength: 25 },
)

const configs: fc.Arbitrary<Config> = fc
  .record({ factor: fc.integer({ min: 1, max: 130 }), worked: fc.option(fc.nat({ max: 3000 })) })
  .map(({ factor, worked }) => ({
    ...base,
    weeks: worked === null ? {} : { [week]: { workedMinutes: worked } },
    settings: {
      ...base.settings,
      ai: { ...base.settings.ai, estimateFactorPercent: factor },
      baseline: { weeklyMinutes: { delivery: 900, vision: 120.5, people: 33.3 } },
    },
  }))

function dataOf(each: Config, all: readonly Entry[]): PeriodData {
  return periodData(week, {
    config: each,
    accountOf: () => weekAccount(each, all, week, null),
    entriesBetween: () => all,
    waiting: [],
    requests: [],
    now: to,
  })
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const secondsOf = (shown: readonly Shown[]) => sum(shown.map(({ seconds }) => seconds))
const percentOf = (shown: readonly Shown[]) => sum(shown.map(({ percent }) => percent ?? 0))

describe('of any week, as it is shown,', () => {
  const holds = (check: (data: PeriodData, each: Config) => void) =>
    fc.assert(fc.property(configs, entries, (each, all) => check(dataOf(each, all), each)))

  test('stances add up to what was tracked, their categories to the stance, goals to all', () => {
    holds(({ report }, each) => {
      const tracked = roundToMinute(report.trackedSeconds)
      const percent = report.trackedSeconds > 0 ? 100 : 0
      const stances = shownStances(report)
      const all = workStances.map((stance) => stances[stance])
      expect([secondsOf(all), percentOf(all)]).toEqual([tracked, percent])
      const categories = shownCategories(report, each)
      for (const stance of workStances) {
        const ids = each.categories.filter((category) => category.stance === stance)
        const parts = ids.flatMap(({ id }) => categories.get(id) ?? [])
        expect([secondsOf(parts), percentOf(parts)]).toEqual([
          stances[stance].seconds,
          stances[stance].percent ?? 0,
        ])
      }
      const goals = shownGoals(report, each).map(({ shown }) => shown)
      expect([secondsOf(goals), percentOf(goals)]).toEqual([tracked, percent])
    })
  })

  test('sinks add up to what was saved, their categories to the sink', () => {
    holds(({ report: { ai } }, each) => {
      const sinks = shownSinks(ai)
      const all = sinkNames.map((name) => sinks[name])
      expect(secondsOf(all)).toBe(roundToMinute(Math.max(0, ai.savedSeconds)))
      expect(percentOf(all)).toBe(ai.savedSeconds > 0 ? 100 : 0)
      for (const stance of workStances) {
        const parts = shownSinkDetail(ai, stance, each).map(([, shown]) => shown)
        expect(secondsOf(parts)).toBe(sinks[stance].seconds)
        expect(percentOf(parts)).toBe(sinks[stance].percent ?? 0)
      }
    })
  })

  test('the account adds up across and down, and its terms to what was saved', () => {
    holds((data, each) => {
      const { rows, total, untracked, timeBack } = shownAccount(data, each)
      expect(total.tracked).toBe(roundToMinute(data.report.trackedSeconds))
      expect(total.saved).toBe(roundToMinute(data.report.ai.savedSeconds))
      for (const row of [...rows, total]) {
        expect(row.tracked + row.saved - row.baseline).toBe(row.growth)
      }
      expect(sum(rows.map(({ growth }) => growth))).toBe(total.growth)
      expect(total.growth + untracked + timeBack).toBe(total.saved)
    })
  })

  test('who asked adds up to what was asked', () => {
    holds(({ askers, report, requestSeconds }) => {
      expect(secondsOf(shownAskers(askers, report.trackedSeconds))).toBe(
        roundToMinute(requestSeconds),
      )
    })
  })

  test('the rows behind a figure come to what the figure is shown as', () => {
    holds((data, each) => {
      const { report, askers } = data
      for (const stance of workStances) {
        const shown = shownStances(report)[stance]
        expect(shownSum({ kind: 'stance', stance }, shown.exact, data, each)).toEqual(shown)
      }
      for (const [id, shown] of shownCategories(report, each)) {
        expect(shownSum({ kind: 'category', id }, shown.exact, data, each)).toEqual(shown)
      }
      for (const { goal, shown } of shownGoals(report, each)) {
        const figure = { kind: 'goal', id: goal?.id ?? null } as const
        expect(shownSum(figure, shown.exact, data, each)).toEqual(shown)
      }
      for (const [index, shown] of shownAskers(askers, report.trackedSeconds).entries()) {
        const figure = { kind: 'request-from', from: askers[index]?.from ?? '?' } as const
        expect(shownSum(figure, shown.exact, data, each)).toEqual(shown)
      }
    })
  })
})

/** Three times 20 min 30 s: 61 min 30 s. */
const thirds = [
  ['vision', 0],
  ['delivery', 3600],
  ['people', 7200],
] as const

test('three rows of 20 min 30 s are shown as 21, 21 and 20 min of 62', () => {
  const all = thirds.map(([categoryId, offset]) => {
    const start = addSeconds(from, offset)
    return entry({ categoryId, start, end: addSeconds(start, 1230) })
  })
  const data = dataOf(base, all)
  const { strategy, execution, neutral } = shownStances(data.report)
  expect([strategy, execution, neutral].map((each) => shownDuration(each, english()))).toEqual([
    '21 min',
    '21 min',
    '20 min',
  ])
  expect([strategy, execution, neutral].map((each) => shownShare(each, english()))).toEqual([
    '34%',
    '33%',
    '33%',
  ])
  const markdown = reflectionMarkdown(
    {
      week,
      config: base,
      report: data.report,
      state: 'mixed',
      ties: {},
      workedMinutes: null,
      lastCommitment: '',
      reflection: null,
      carried: 0,
    },
    english(),
  )
  expect(markdown).toContain('| Neutral work | 20 min (33%) |')
  expect(markdown).toContain('1 h 2 min tracked: 34% strategy, 33% execution.')
})

test('something that is shown as nothing is said to be there', () => {
  expect(shownDuration({ exact: 20, seconds: 0, percent: 0 }, english())).toBe('under 1 min')
  expect(shownShare({ exact: 20, seconds: 0, percent: 0 }, english())).toBe('under 1%')
  expect(shownShare({ exact: 0, seconds: 0, percent: null }, english())).toBe('–')
})
