import { expect, test } from 'vitest'
import type { SegmentRow } from '../../shared/report/periods.ts'
import { daysOfWeek } from '../../shared/time/week.ts'
import { at, entry } from '../support.ts'
import { openTestApp, type TestApp } from './support.ts'

const weeks = ['2026-W46', '2026-W47']

/** Meetings over midnight from Sunday to Monday and from Monday to Tuesday: which of them counts is told by their own
 * starts and ends. */
const overMidnight = [
  entry({ id: 'a', ...span('2026-11-15T21:00:00Z', '2026-11-16T01:30:00Z') }),
  entry({ id: 'b', ...span('2026-11-15T22:00:00Z', '2026-11-16T02:00:00Z'), categoryId: 'vision' }),
  entry({ id: 'c', ...span('2026-11-16T21:30:00Z', '2026-11-16T23:30:00Z'), categoryId: 'people' }),
  entry({ id: 'd', ...span('2026-11-16T20:00:00Z', '2026-11-16T23:45:00Z') }),
]

function span(start: string, end: string) {
  return { start: at(start), end: at(end) }
}

test('the days of a week add up to the week, entry by entry', async () => {
  const app = openTestApp()
  app.clock.advance(14 * 86_400)
  await write(app)
  const ofWeeks: SegmentRow[] = []
  const ofDays: SegmentRow[] = []
  for (const week of weeks) {
    ofWeeks.push(...(await app.run('getWeek', { week })).segments)
    for (const day of daysOfWeek(week, 1))
      ofDays.push(...(await app.run('getDay', { day })).segments)
  }
  expect(secondsByEntry(ofDays)).toEqual(secondsByEntry(ofWeeks))
  expect(secondsByEntry(ofWeeks)).toEqual({ a: 3600, b: 4 * 3600, c: 7200, d: 6300 })
})

test('an entry that grows over the edge of a week changes both weeks that were read before', async () => {
  const app = openTestApp()
  app.clock.advance(14 * 86_400)
  await write(app)
  const tracked = async () => {
    const reports = await Promise.all(weeks.map((week) => app.run('getWeek', { week })))
    return reports.map(({ report }) => report.byCategory)
  }
  await tracked()
  const [, before] = overMidnight
  if (!before) throw new Error('no entry')
  const after = { ...before, end: at('2026-11-16T03:00:00Z'), start: at('2026-11-15T20:30:00Z') }
  app.store.commit({ label: 'Change', entries: [{ id: 'b', before, after }] })
  // Now the one that started later is the other.
  expect(await tracked()).toEqual([
    { vision: 1800, delivery: 7200 },
    { vision: 5400, delivery: 9000 + 6300, people: 7200 },
  ])
})

async function write({ store }: TestApp): Promise<void> {
  const changes = overMidnight.map((after) => ({ id: after.id, before: null, after }))
  store.commit({ label: 'Add', entries: changes })
}

function secondsByEntry(segments: readonly SegmentRow[]): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const { entryId, start, end } of segments) {
    sums[entryId] = (sums[entryId] ?? 0) + end - start
  }
  return sums
}
