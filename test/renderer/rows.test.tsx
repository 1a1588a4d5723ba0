import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowsOf, secondsOf } from '../../renderer/entry/rows.ts'
import { share } from '../../shared/base/arithmetic.ts'
import { metricSeconds } from '../../shared/guardrails/lifting.ts'
import { metricFigure } from '../../shared/guardrails/metric.ts'
import { workStances } from '../../shared/model/category.ts'
import type { Config } from '../../shared/model/document.ts'
import { type Entry, entrySources } from '../../shared/model/entry.ts'
import { categoryMetric, type Metric, shareNames } from '../../shared/model/guardrail.ts'
import type { Figure } from '../../shared/report/counting.ts'
import { periodData } from '../../shared/report/period-data.ts'
import { weekAccounting } from '../../shared/report/week-report.ts'
import { addSeconds } from '../../shared/time/instant.ts'
import { weekSpan } from '../../shared/time/week.ts'
import { aiUse, config, entry } from '../support.ts'

const week = '2026-W47'
const goal = (id: string, rank: number, archived = false) => ({
  id,
  name: id,
  rank,
  targetShare: null,
  archived,
})
const base: Config = config({ goals: [goal('old', 1, true), goal('mid', 2), goal('low', 3)] })
const { from, to } = weekSpan(week, base.settings)

const entries: fc.Arbitrary<readonly Entry[]> = fc.array(
  fc
    .record({
      offset: fc.integer({ min: -7200, max: 168 * 3600 }),
      length: fc.integer({ min: 0, max: 9 * 3600 }),
      categoryId: fc.constantFrom(...base.categories.map(({ id }) => id)),
      goalId: fc.constantFrom(null, 'old', 'mid', 'low'),
      source: fc.constantFrom(...entrySources),
      request: fc.constantFrom(
        null,
        { from: '' },
        { from: 'Sales' },
        { from: ' SALES' },
        { from: 'Émile' },
        { from: 'E\u0301mile ' },
      ),
      newWork: fc.constantFrom(null, true, false),
    })
    .map(({ offset, length, newWork, ...fields }) => {
      const start = addSeconds(from, offset)
      const ai = newWork === null ? null : aiUse({ newWork })
      return entry({ ...fields, ai, start, end: addSeconds(start, length) })
    }),
  { maxLength: 30 },
)

const configs: fc.Arbitrary<Config> = fc
  .array(fc.tuple(fc.boolean(), fc.boolean()), {
    minLength: base.categories.length,
    maxLength: base.categories.length,
  })
  .map((flags) => ({
    ...base,
    categories: base.categories.map((category, index) => {
      const [visibility = false, archived = false] = flags[index] ?? []
      return { ...category, visibility, archived }
    }),
  }))

test('every figure on the week is the sum of its rows, to the second', () => {
  fc.assert(
    fc.property(configs, entries, (each, all) => {
      const byStart = all.toSorted((a, b) => a.start - b.start)
      const account = weekAccounting(each)(byStart, week, null)
      const data = periodData(week, {
        config: each,
        accountOf: () => account,
        entriesBetween: () => byStart.filter(({ start, end }) => start < to && end > from),
        waiting: [],
        requests: [],
        now: to,
      })
      const ofRows = (figure: Figure) => secondsOf(rowsOf(data, figure, each))
      const { report } = data
      const figures: [Figure, number][] = [
        [{ kind: 'all' }, report.trackedSeconds],
        [{ kind: 'requests' }, data.requestSeconds],
        [{ kind: 'visibility' }, data.visibilitySeconds],
        [{ kind: 'new-work' }, report.ai.newWorkSeconds],
        [{ kind: 'goal', id: null }, report.unalignedSeconds],
        ...each.goals.map(({ id }): [Figure, number] => [
          { kind: 'goal', id },
          report.byGoal[id] ?? 0,
        ]),
        ...workStances.map((stance): [Figure, number] => [
          { kind: 'stance', stance },
          report.byStance[stance],
        ]),
        ...each.categories.map(({ id }): [Figure, number] => [
          { kind: 'category', id },
          report.byCategory[id] ?? 0,
        ]),
        ...data.askers.map(({ from, seconds }): [Figure, number] => [
          { kind: 'request-from', from },
          seconds,
        ]),
      ]
      expect(figures.map(([figure]) => [figure, ofRows(figure)])).toEqual(figures)
      for (const name of shareNames) {
        const figure = metricFigure(name, each.goals)
        if (!figure) throw new Error('there is a top goal')
        expect(share(ofRows(figure), report.trackedSeconds)).toBe(report.shares[name])
      }
      const metrics: Metric[] = [
        ...shareNames,
        ...each.categories.map(({ id }) => categoryMetric(id)),
      ]
      for (const metric of metrics) {
        const figure = metricFigure(metric, each.goals)
        expect(metricSeconds(account.segments, metric, each)).toBe(figure && ofRows(figure))
      }
    }),
    { numRuns: 300 },
  )
})
