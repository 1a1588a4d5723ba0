import { describe, expect, test } from 'vitest'
import { largestRemainder, roundHalfUp, share } from '../../../shared/base/arithmetic.ts'
import { isWorkSpan } from '../../../shared/model/work-hours.ts'
import { fragmentation } from '../../../shared/report/fragmentation.ts'
import { reinvestment } from '../../../shared/report/reinvestment.ts'
import { savingOf } from '../../../shared/report/savings.ts'
import { baselineScale } from '../../../shared/report/so-far.ts'
import { weekAccount } from '../../../shared/report/week-report.ts'
import { instant } from '../../../shared/time/instant.ts'
import { aiUse, at, config, entry } from '../../support.ts'

describe('arithmetic', () => {
  test('a share is rounded half up to four decimals', () => {
    expect([share(1, 3), share(2, 3), share(1, 20_000), share(0, 5), share(5, 0)]).toEqual([
      0.3333,
      0.6667,
      0.0001,
      0,
      null,
    ])
  })

  test('halves are rounded up', () => {
    expect([roundHalfUp(0.5), roundHalfUp(1.5), roundHalfUp(2.4)]).toEqual([1, 2, 2])
  })

  test('what is left over goes to the largest remainders, ties to the earlier', () => {
    expect(largestRemainder(10, [1, 1, 1])).toEqual([4, 3, 3])
    expect(largestRemainder(7, [5, -3, 9])).toEqual([3, 0, 4])
    expect(largestRemainder(7, [0, -1])).toEqual([0, 0])
  })

  test('sharing out stays exact beyond 53 bits', () => {
    const total = 9_000_000_000
    const parts = largestRemainder(total, [3_000_000_001, 2_999_999_999, 7])
    expect(parts.reduce((a, b) => a + b, 0)).toBe(total)
    // Doubles and whole numbers of any size share out alike where both can.
    expect(largestRemainder(90_000_001, [3, 7, 0, 11])).toEqual(
      largestRemainder(90_000_001, [3e9, 7e9, 0, 11e9]),
    )
  })
})

test('the worked example: of six hours saved, four went into execution and two into strategy', () => {
  const hours = (n: number) => n * 3600
  const { categories } = config()
  const account = reinvestment({
    categories,
    tracked: { delivery: hours(30), vision: hours(10) },
    saved: { delivery: hours(6) },
    baseline: { delivery: hours(32), vision: hours(8) },
    saidWorkedSeconds: null,
  })
  expect(account).toMatchObject({
    sinks: { strategy: hours(2), execution: hours(4), neutral: 0, untracked: 0, timeBack: 0 },
    sinkDetail: { vision: hours(2), delivery: hours(4) },
    reinvestmentRate: 0.3333,
    hamsterWheelIndex: 0.6667,
  })
})

test('time is called back only once the person has said how long they worked', () => {
  const tracked = { delivery: 36 * 3600 }
  const saved = { delivery: 4 * 3600 }
  const baseline = { delivery: 40 * 3600 }
  const { categories } = config()
  const sinks = (saidWorkedSeconds: number | null) =>
    reinvestment({ categories, tracked, saved, baseline, saidWorkedSeconds }).sinks
  expect(sinks(null)).toMatchObject({ untracked: 4 * 3600, timeBack: 0 })
  expect(sinks(36 * 3600)).toMatchObject({ untracked: 0, timeBack: 4 * 3600 })
})

test.for([
  ['an estimate counts at the factor', aiUse({ savedMinutes: 30 }), 70, 1260],
  ['a measurement counts in full', aiUse({ savedMinutes: 30, basis: 'measured' }), 70, 1800],
  ['a loss counts in full', aiUse({ savedMinutes: 10, reworkMinutes: 30 }), 70, -1200],
  ['new work saves nothing', aiUse({ savedMinutes: 30, newWork: true }), 70, 0],
] as const)('%s', ([, ai, factor, seconds]) => {
  expect(savingOf(entry({ ai }), factor)?.seconds).toBe(seconds)
})

test('an entry nobody answered for is no saving of zero', () => {
  expect(savingOf(entry({ ai: null }), 100)).toBeNull()
})

describe('fragmentation', () => {
  const segment = (start: number, end: number, categoryId: string) => ({
    start: instant(start),
    end: instant(end),
    entry: entry({ categoryId }),
  })
  const midnights = [0, 86_400, 172_800].map(instant)

  test('a gap of up to five minutes does not end a run', () => {
    const segments = [segment(0, 1800, 'a'), segment(2100, 3900, 'a'), segment(4201, 5000, 'a')]
    expect(fragmentation(segments, 60, midnights)).toEqual({
      switches: 0,
      focusSeconds: 3600,
      longestRunSeconds: 3600,
    })
  })

  test('only a change of category within a day is a switch', () => {
    const segments = [segment(0, 600, 'a'), segment(600, 1200, 'b'), segment(86_400, 87_000, 'a')]
    expect(fragmentation(segments, 60, midnights).switches).toBe(1)
  })
})

describe('a week still under way', () => {
  const { settings } = config()

  test('counts the baseline as far as the scheduled working time has passed', () => {
    // Monday noon in Berlin: 3 of the week's 40 hours.
    expect(baselineScale(settings, '2026-W47', at('2026-11-16T11:00:00Z'))).toBe(3 / 40)
    expect(baselineScale(settings, '2026-W47', at('2026-11-21T10:00:00Z'))).toBe(1)
    expect(baselineScale(settings, '2026-W48', at('2026-11-21T10:00:00Z'))).toBe(0)
  })

  test('without a schedule the week itself stands in for it', () => {
    const unscheduled = { ...settings, zone: 'UTC', workHours: {} }
    expect(baselineScale(unscheduled, '2026-W47', at('2026-11-19T12:00:00Z'))).toBe(0.5)
  })

  test('does not count time that has not come yet', () => {
    const meeting = entry({ start: at('2026-11-19T09:00:00Z'), end: at('2026-11-19T11:00:00Z') })
    const tracked = (now: string) =>
      weekAccount(config(), [meeting], '2026-W47', at(now)).report.trackedSeconds
    expect([
      tracked('2026-11-19T08:00:00Z'),
      tracked('2026-11-19T10:00:00Z'),
      tracked('2026-11-20T10:00:00Z'),
    ]).toEqual([0, 3600, 7200])
  })

  test.for([
    ['09:00-17:30', true],
    ['22:00-24:00', true],
    ['17:00-09:00', false],
    ['9:00-17:00', false],
    ['09:00-25:00', false],
  ] as const)('%s is a span of working hours: %s', ([text, is]) => {
    expect(isWorkSpan(text)).toBe(is)
  })
})
