import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Entry, entrySources } from '../../../shared/model/entry.ts'
import { type Instant, instant } from '../../../shared/time/instant.ts'
import type { Segment } from '../../../shared/timeline/segment.ts'
import { countsBefore, timeline } from '../../../shared/timeline/timeline.ts'
import { entry } from '../../support.ts'

const runs = { numRuns: 1000 }
const period = { from: instant(0), to: instant(1000) }
const nothingOff = () => false
const categoryIds = ['delivery', 'vision', 'break']
const breakIsOff = (categoryId: string) => categoryId === 'break'

/** Instants on a coarse grid, so that starts and ends often meet. */
const grid = fc.integer({ min: -5, max: 105 }).map((step) => instant(step * 10))

const entries: fc.Arbitrary<Entry[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      times: fc.tuple(grid, grid),
      source: fc.constantFrom(...entrySources),
      categoryId: fc.constantFrom(...categoryIds),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  )
  .map((drafts) =>
    drafts.map(({ id, times, source, categoryId }) => {
      const [start = instant(0), end = instant(0)] = [...times].sort((a, b) => a - b)
      return entry({ id, start, end, source, categoryId })
    }),
  )

/** What must count at an instant, found the slow way. */
function winnerAt(all: readonly Entry[], now: Instant): Entry | null {
  const there = all.filter(({ start, end }) => start <= now && now < end)
  const best = there.reduce<Entry | null>(
    (found, each) => (found === null || countsBefore(each, found) ? each : found),
    null,
  )
  return best && !breakIsOff(best.categoryId) ? best : null
}

test('at each instant exactly the entry counts that the rules prefer', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const segments = timeline(all, period, breakIsOff)
      for (let now = 5; now < 1000; now += 10) {
        const segment = segments.find(({ start, end }) => start <= now && now < end)
        expect(segment?.entry.id ?? null).toBe(winnerAt(all, instant(now))?.id ?? null)
      }
    }),
    runs,
  )
})

test('segments never overlap, are in order and never empty', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const segments = timeline(all, period, breakIsOff)
      segments.forEach((segment, index) => {
        expect(segment.start).toBeLessThan(segment.end)
        const next = segments[index + 1]
        if (next) expect(segment.end).toBeLessThanOrEqual(next.start)
        if (next?.start === segment.end) expect(next.entry).not.toBe(segment.entry)
      })
    }),
    runs,
  )
})

test('segments cover the union of the entries, clipped to the period', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const covered = timeline(all, period, nothingOff).reduce((sum, s) => sum + s.end - s.start, 0)
      let union = 0
      for (let now = 0; now < 1000; now += 10) {
        if (all.some(({ start, end }) => start <= now && now < end)) union += 10
      }
      expect(covered).toBe(union)
    }),
    runs,
  )
})

test('cutting a span into periods changes no sum of seconds of any category', () => {
  const cuts = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 6 })
  fc.assert(
    fc.property(entries, cuts, (all, at) => {
      const edges = [0, ...at, 1000].sort((a, b) => a - b).map(instant)
      const parts = edges.slice(1).flatMap((to, index) => {
        const from = edges[index] ?? to
        // A period is given what overlaps it and no more, as by the store.
        const given = all.filter(({ start, end }) => start < to && end > from)
        return timeline(given, { from, to }, breakIsOff)
      })
      expect(secondsByCategory(parts)).toEqual(secondsByCategory(timeline(all, period, breakIsOff)))
    }),
    runs,
  )
})

function secondsByCategory(segments: readonly Segment[]) {
  const sums = new Map<string, number>()
  for (const { start, end, entry } of segments) {
    sums.set(entry.categoryId, (sums.get(entry.categoryId) ?? 0) + end - start)
  }
  return sums
}

test('of two entries that reach over an edge the one that started later counts on both sides', () => {
  const first = entry({ start: instant(-200), end: instant(100), id: 'a' })
  const second = entry({ start: instant(-100), end: instant(200), id: 'b' })
  expect(timeline([first, second], period, nothingOff)).toEqual([
    { start: 0, end: 200, entry: second },
  ])
})

test('the order of entries does not matter', () => {
  const shuffled = entries.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  )
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      expect(timeline(other, period, breakIsOff)).toEqual(timeline(all, period, breakIsOff))
    }),
    runs,
  )
})

test.for([
  ['the better source', { source: 'timer' }, { source: 'calendar', start: instant(50) }],
  ['then the one that started later', { start: instant(20) }, { start: instant(10) }],
  ['then the one that ends earlier', { end: instant(80) }, { end: instant(90) }],
  ['then the smaller id by code unit', { id: 'B' }, { id: 'a' }],
] as const)('where two entries overlap %s counts', ([, winner, loser]) => {
  const base = { start: instant(0), end: instant(100), source: 'manual' } as const
  const first = entry({ ...base, id: 'x', ...winner })
  const second = entry({ ...base, id: 'y', ...loser })
  const counting = timeline([second, first], period, nothingOff).find(
    ({ start, end }) => start <= 60 && 60 < end,
  )
  expect(counting?.entry.id).toBe(first.id)
})

test('a break takes its time away from what it covers', () => {
  const meeting = entry({ start: instant(0), end: instant(300), source: 'calendar' })
  const pause = entry({ start: instant(100), end: instant(200), categoryId: 'break' })
  expect(timeline([meeting, pause], period, breakIsOff)).toEqual([
    { start: 0, end: 100, entry: meeting },
    { start: 200, end: 300, entry: meeting },
  ])
})
