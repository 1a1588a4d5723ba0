import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDocument } from '../../../shared/interchange/read.ts'
import { likelyAccount, periodLikely } from '../../../shared/report/likely.ts'
import { type WeekAccount, weekAccount } from '../../../shared/report/week-report.ts'
import { addSeconds } from '../../../shared/time/instant.ts'
import vectors from '../../fixtures/vectors/likely.json' with { type: 'json' }
import { aiUse, at, document, entry } from '../../support.ts'

const accountOf = (data: unknown, week: string): WeekAccount => {
  const read = checkDocument(data)
  if (!read.ok) throw new Error(read.problem.message)
  return weekAccount(read.value, read.value.entries, week, null)
}

test.for(vectors.cases.map((each) => [each.id, each] as const))('%s', ([, vector]) => {
  expect(likelyAccount(accountOf(vector.data, vector.week))).toEqual(vector.expected)
})

const whole = document()
const settings = {
  ...whole.settings,
  baseline: { weeklyMinutes: { delivery: 1200, vision: 600 } },
}

/** A week with so many hours of delivery and of vision, and an hour saved. */
function week(name: string, monday: string, delivery: number, vision: number): WeekAccount {
  const start = at(monday)
  const half = addSeconds(start, delivery * 3600)
  const entries = [
    entry({ start, end: half, ai: aiUse({ savedMinutes: 60, basis: 'measured' }) }),
    entry({ start: half, end: addSeconds(half, vision * 3600), categoryId: 'vision' }),
  ].filter(({ start: from, end }) => end > from)
  return weekAccount({ ...whole, settings }, entries, name, null)
}

const sumOf = (values: Readonly<Record<string, number>>) =>
  Object.values(values).reduce((sum, value) => sum + value, 0)

test('what was saved went somewhere, to the second, however much is tracked', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (a, b) => {
      const account = week('2026-W47', '2026-11-16T00:00:00Z', a, b)
      const likely = likelyAccount(account)
      const { trackedSeconds, ai } = account.report
      const { workedSeconds } = account.reinvestment
      const isHalf = trackedSeconds > 0 && 2 * trackedSeconds >= workedSeconds
      expect(likely !== null).toBe(isHalf && trackedSeconds < workedSeconds)
      if (!likely) return
      expect(sumOf(likely.sinks)).toBe(ai.savedSeconds)
      const { timeBack: _, ...stances } = likely.sinks
      expect(sumOf(likely.sinkDetail)).toBe(sumOf(stances))
    }),
  )
})

describe('of several weeks', () => {
  const partly = week('2026-W47', '2026-11-16T00:00:00Z', 18, 0)
  const full = week('2026-W46', '2026-11-09T00:00:00Z', 25, 5)
  const barely = week('2026-W45', '2026-11-02T00:00:00Z', 2, 0)

  test('weeks that are tracked whole count as they are', () => {
    const likely = periodLikely([full, partly])
    expect(likely?.coverage).toBe(0.8)
    expect(sumOf(likely?.sinks ?? {})).toBe(7200)
  })

  test('there is none where a week with saved hours is mostly untracked', () => {
    expect(periodLikely([full, barely, partly])).toBeNull()
  })

  test('there is none where less than half of all is tracked', () => {
    const idle = week('2026-W44', '2026-10-26T00:00:00Z', 0, 0)
    expect(periodLikely([partly, idle])).toBeNull()
  })

  test('there is none where nothing is untracked', () => {
    expect(periodLikely([full])).toBeNull()
  })
})
