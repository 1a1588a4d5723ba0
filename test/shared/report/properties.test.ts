import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Config } from '../../../shared/model/document.ts'
import { type Entry, entrySources } from '../../../shared/model/entry.ts'
import { periodReport } from '../../../shared/report/period-report.ts'
import { sinkNames } from '../../../shared/report/report.ts'
import { weekAccount } from '../../../shared/report/week-report.ts'
import { addSeconds, instant } from '../../../shared/time/instant.ts'
import { weekSpan } from '../../../shared/time/week.ts'
import { aiUse, config, entry } from '../../support.ts'

const runs = { numRuns: 1000 }
const week = '2026-W43' // the clocks go back on its Sunday
const base = config()
const { from } = weekSpan(week, base.settings)
const ids = base.categories.map(({ id }) => id)

const entries: fc.Arbitrary<Entry[]> = fc.array(
  fc
    .record({
      offset: fc.integer({ min: -7200, max: 169 * 3600 }),
      length: fc.integer({ min: 0, max: 5 * 3600 }),
      categoryId: fc.constantFrom(...ids),
      source: fc.constantFrom(...entrySources),
      ai: fc.option(
        fc.record({
          savedMinutes: fc.integer({ min: -60, max: 240 }),
          reworkMinutes: fc.integer({ min: 0, max: 90 }),
          basis: fc.constantFrom('estimated' as const, 'measured' as const),
          newWork: fc.boolean(),
        }),
      ),
    })
    .map(({ offset, length, ai, ...fields }) => {
      const start = addSeconds(from, offset)
      return entry({ ...fields, start, end: addSeconds(start, length), ai: ai && aiUse(ai) })
    }),
  { maxLength: 25 },
)

const configs: fc.Arbitrary<Config> = fc
  .record({
    baseline: fc.array(fc.integer({ min: 0, max: 900 }), {
      minLength: ids.length,
      maxLength: ids.length,
    }),
    workedMinutes: fc.option(fc.integer({ min: 0, max: 4000 }), { nil: undefined }),
    factor: fc.integer({ min: 0, max: 150 }),
  })
  .map(({ baseline, workedMinutes, factor }) => ({
    ...base,
    weeks: { [week]: { workedMinutes } },
    settings: {
      ...base.settings,
      ai: { ...base.settings.ai, estimateFactorPercent: factor },
      baseline: { weeklyMinutes: Object.fromEntries(ids.map((id, i) => [id, baseline[i] ?? 0])) },
    },
  }))

test('the five sinks sum to the seconds saved, and their detail to the sinks of the stances', () => {
  fc.assert(
    fc.property(configs, entries, (each, all) => {
      const { ai } = weekAccount(each, all, week, null).report
      const { strategy, execution, neutral } = ai.sinks
      expect(sinkNames.reduce((sum, name) => sum + ai.sinks[name], 0)).toBe(
        Math.max(0, ai.savedSeconds),
      )
      expect(Object.values(ai.sinkDetail).reduce((a, b) => a + b, 0)).toBe(
        strategy + execution + neutral,
      )
    }),
    runs,
  )
})

test('growth, untracked time and time back add up to the seconds saved', () => {
  fc.assert(
    fc.property(configs, entries, (each, all) => {
      const { report, reinvestment } = weekAccount(each, all, week, null)
      const growth = reinvestment.rows.reduce((sum, row) => sum + row.growth, 0)
      expect(growth + reinvestment.untrackedSeconds + reinvestment.timeBackSeconds).toBe(
        report.ai.savedSeconds,
      )
    }),
    runs,
  )
})

test('every figure is the sum of its parts', () => {
  fc.assert(
    fc.property(configs, entries, (each, all) => {
      const { report, segments, savings } = weekAccount(each, all, week, null)
      const tracked = segments.reduce((sum, { start, end }) => sum + end - start, 0)
      const sum = (record: Readonly<Record<string, number>>) =>
        Object.values(record).reduce((a, b) => a + b, 0)
      expect([
        report.trackedSeconds,
        sum(report.byStance),
        sum(report.byCategory),
        sum(report.byGoal) + report.unalignedSeconds,
      ]).toEqual([tracked, tracked, tracked, tracked])
      expect(savings.rows.reduce((total, row) => total + row.seconds, 0)).toBe(
        report.ai.savedSeconds,
      )
    }),
    runs,
  )
})

test('the order of entries does not matter', () => {
  const shuffled = entries.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  )
  fc.assert(
    fc.property(configs, shuffled, (each, [all, other]) => {
      expect(weekAccount(each, other, week, null).report).toEqual(
        weekAccount(each, all, week, null).report,
      )
    }),
    runs,
  )
})

test('cutting an entry that overlaps no other in two changes no sum of seconds', () => {
  const alone = entries.chain((all) =>
    fc.record({ all: fc.constant(all), pick: fc.nat(), cut: fc.nat() }),
  )
  fc.assert(
    fc.property(configs, alone, (each, { all, pick, cut }) => {
      const lonely = all.filter(
        (one) =>
          !all.some((other) => other !== one && other.start < one.end && one.start < other.end),
      )
      const whole = lonely[pick % Math.max(1, lonely.length)]
      fc.pre(whole !== undefined && whole.end > whole.start)
      const at = instant(whole.start + (cut % (whole.end - whole.start)))
      const halves = [
        { ...whole, end: at },
        { ...whole, id: `${whole.id}-2`, start: at, ai: whole.ai?.newWork ? whole.ai : null },
      ]
      const cutUp = all.flatMap((one) => (one === whole ? halves : [one]))
      const seconds = (list: readonly Entry[]) => {
        const { fragmentation: _runs, ...report } = weekAccount(each, list, week, null).report
        return report
      }
      expect(seconds(cutUp)).toEqual(seconds(all))
    }),
    runs,
  )
})

test('a period is the sum of its weeks', () => {
  fc.assert(
    fc.property(configs, entries, (each, all) => {
      const accounts = ['2026-W42', week, '2026-W44'].map((name) =>
        weekAccount(each, all, name, null),
      )
      const period = periodReport(accounts, each.goals)
      const reports = accounts.map(({ report }) => report)
      expect(period?.trackedSeconds).toBe(reports.reduce((sum, r) => sum + r.trackedSeconds, 0))
      expect(period?.ai.savedSeconds).toBe(reports.reduce((sum, r) => sum + r.ai.savedSeconds, 0))
      for (const name of sinkNames) {
        expect(period?.ai.sinks[name]).toBe(reports.reduce((sum, r) => sum + r.ai.sinks[name], 0))
      }
    }),
    runs,
  )
})
