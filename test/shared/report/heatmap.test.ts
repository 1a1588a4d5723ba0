import { expect, test } from 'vitest'
import { type Entry, entryDefaults } from '../../../shared/model/entry.ts'
import { addHeatmaps, heatStrength, weekHeatmap } from '../../../shared/report/heatmap.ts'
import { localTime } from '../../../shared/time/zone.ts'
import type { Segment } from '../../../shared/timeline/segment.ts'

const zone = 'Europe/Berlin'
const calendar = { zone, weekStartsOn: 1 } as const

function segment(day: string, from: string, to: string, categoryId = 'vision'): Segment {
  const [start, end] = [localTime(day, from, zone), localTime(day, to, zone)]
  const entry: Entry = { ...entryDefaults, id: day + from, start, end, categoryId, source: 'timer' }
  return { entry, start, end }
}
const isStrategy = (id: string) => id === 'vision'
const cells = (sums: readonly number[]) =>
  sums.flatMap((seconds, cell) =>
    seconds > 0 ? [[Math.floor(cell / 24) + 1, cell % 24, seconds]] : [],
  )

test('a segment is shared out over the hours it lies in', () => {
  const { strategy, tracked } = weekHeatmap(
    [segment('2026-11-17', '09:30', '11:15'), segment('2026-11-20', '23:30', '24:00', 'admin')],
    isStrategy,
    '2026-W47',
    calendar,
  )
  expect(cells(strategy)).toEqual([
    [2, 9, 1800],
    [2, 10, 3600],
    [2, 11, 900],
  ])
  expect(cells(tracked)).toEqual([...cells(strategy), [5, 23, 1800]])
})

test('the hour the clocks repeat gathers both, the one they skip stays empty', () => {
  const autumn = weekHeatmap(
    [segment('2026-10-25', '00:00', '24:00')],
    isStrategy,
    '2026-W43',
    calendar,
  )
  expect(autumn.tracked.slice(144)).toEqual(
    Array.from({ length: 24 }, (_, hour) => (hour === 2 ? 7200 : 3600)),
  )
  const spring = weekHeatmap(
    [segment('2026-03-29', '00:00', '24:00')],
    isStrategy,
    '2026-W13',
    calendar,
  )
  expect(spring.tracked.slice(144)).toEqual(
    Array.from({ length: 24 }, (_, hour) => (hour === 2 ? 0 : 3600)),
  )
})

test('weeks add up, whichever day they begin on', () => {
  const sunday = { zone, weekStartsOn: 7 } as const
  const one = weekHeatmap([segment('2026-11-15', '10:00', '11:00')], isStrategy, '2026-W47', sunday)
  expect(cells(addHeatmaps([one, one]).tracked)).toEqual([[7, 10, 7200]])
})

test.each([
  ['nothing tracked', 0, 40, 0],
  ['an hour, where no hour has more', 60, 60, 1],
  ['20 minutes of it', 20, 60, 1 / 3],
  ['next to nothing is still seen', 1, 60, 0.2],
  ['a quarter of the fullest hour', 240, 960, 1],
  ['an hour beside a habit of 16', 60, 960, 0.25],
])('the strength of a field: %s', (_, minutes, fullest, strength) => {
  const tracked = [60 * minutes, 60 * fullest]
  expect(heatStrength(0, { tracked, strategy: tracked })).toBeCloseTo(strength)
})
