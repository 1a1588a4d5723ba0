import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayData } from '../../electron/app/commands/queries.ts'
import { gridSurface } from '../../renderer/timeline/grid-surface.ts'
import { rulerOf } from '../../renderer/timeline/ruler.ts'
import { daysAway, shifted, within } from '../../renderer/timeline/shift.ts'
import { draggedSeconds } from '../../renderer/timeline/use-drag.ts'
import {
  gridHours,
  gridStops,
  placeOnGrid,
  stopBeside,
  weekMarks,
} from '../../renderer/timeline/week-marks.ts'
import { startBlock } from '../../shared/focus/transitions.ts'
import type { Document } from '../../shared/model/document.ts'
import { hoursOfDay } from '../../shared/time/day-hours.ts'
import { instant } from '../../shared/time/instant.ts'
import { daysOfWeek, type Week } from '../../shared/time/week.ts'
import { localTime } from '../../shared/time/zone.ts'
import { at, block, document, plannedBlock, zone } from './fixture.ts'
import { weekApp } from './open-window.tsx'

const [entry] = document.entries
if (!entry) throw new Error('the fixture has no entries')

const worked = (id: string, start: number, end: number) => ({
  ...entry,
  id,
  start: instant(start),
  end: instant(end),
})

const daysOf = (data: Partial<Document>, week: Week = '2026-W47') => {
  const { store } = weekApp(data, [])
  return daysOfWeek(week, 1).map((day) => dayData(day, store))
}
const none = { entries: [], planned: [] }
const drawn = (data: Partial<Document>, at_ = at('20', '15:30')) =>
  weekMarks(daysOf({ ...none, ...data }), document, null, at_)

describe('the marks of a week', () => {
  test('stand in the column of their day, in lanes where they overlap', () => {
    const marks = drawn({
      entries: [
        worked('a', at('16', '09:00'), at('16', '11:00')),
        worked('b', at('16', '10:00'), at('16', '12:00')),
        worked('c', at('22', '09:00'), at('22', '10:00')),
      ],
    })
    expect(marks.map(({ item, column, lane, lanes }) => [item.id, column, lane, lanes])).toEqual([
      ['a', 0, 0, 2],
      ['b', 0, 1, 2],
      ['c', 6, 0, 1],
    ])
  })

  test('what runs over midnight is on both days, the second time as the rest', () => {
    const marks = drawn({ entries: [worked('late', at('16', '23:00'), at('17', '01:00'))] })
    expect(marks.map(({ item, column, isRest }) => [column, isRest, item.start, item.end])).toEqual(
      [
        [0, false, at('16', '23:00'), at('17', '00:00')],
        [1, true, at('17', '00:00'), at('17', '01:00')],
      ],
    )
  })

  test('the week’s first part of what began before it is where the keyboard reaches it', () => {
    const marks = drawn({ entries: [worked('late', at('15', '23:00'), at('16', '01:00'))] })
    expect(marks.map(({ column, isRest }) => [column, isRest])).toEqual([[0, false]])
  })

  test('a running block is on its day, and hides no block planned for another', () => {
    const started = startBlock(null, block(), 'b', at('20', '15:00'))
    if (!started.ok) throw new Error('not started')
    const planned = [
      { ...plannedBlock, id: 'now', start: at('20', '15:00'), end: at('20', '16:00') },
      { ...plannedBlock, id: 'sunday', start: at('22', '10:00'), end: at('22', '11:00') },
    ]
    const days = daysOf({ entries: [], planned })
    const marks = weekMarks(days, document, started.value, at('20', '15:30'))
    expect(marks.map(({ item, column }) => [item.kind, column])).toEqual([
      ['running', 4],
      ['planned', 6],
    ])
  })
})

describe('the hours of a grid', () => {
  const clocks = (from: number, to: number, week?: Week) => {
    const days = daysOf({ entries: [worked('a', from, to)] }, week)
    const stretches = weekMarks(days, document, null, at('20', '15:30')).map(({ item }) => item)
    const { first, lines } = gridHours(days, stretches, zone)
    return [first, first + (lines[0]?.length ?? 0) - 1]
  }

  test.each([
    ['from 8 to 18', at('16', '09:00'), at('16', '10:00'), undefined, [8, 18]],
    ['as far as an early one', at('18', '06:30'), at('18', '07:00'), undefined, [6, 18]],
    ['as far as a late one', at('22', '19:00'), at('22', '20:10'), undefined, [8, 21]],
    ['the whole day over midnight', at('16', '23:00'), at('17', '00:30'), undefined, [0, 24]],
    [
      'by the clock of a day with 25 hours',
      localTime('2026-10-25', '06:00', zone),
      localTime('2026-10-25', '07:00', zone),
      '2026-W43',
      [6, 18],
    ],
    [
      'by the clock of a day with 23 hours',
      localTime('2026-03-29', '06:00', zone),
      localTime('2026-03-29', '19:00', zone),
      '2026-W13',
      [6, 19],
    ],
  ] as const)('reach %s', (_, from, to, week, expected) => {
    expect(clocks(from, to, week)).toEqual(expected)
  })

  test('a line is at the same height on every day', () => {
    const days = daysOf({ entries: [] }, '2026-W43')
    const { lines } = gridHours(days, [], zone)
    const noons = lines.map((own, column) =>
      rulerOf(own, 50).top(localTime(days[column]?.day ?? '', '12:00', zone)),
    )
    expect(noons).toEqual(days.map(() => 200))
  })
})

describe('a ruler', () => {
  const ruler = rulerOf(hoursOfDay('2026-10-25', zone), 40)
  const clock = (time: string) => localTime('2026-10-25', time, zone)

  test('the hour that comes twice has the height of one', () => {
    expect(
      [clock('02:00'), clock('02:00') + 3600, clock('03:00')].map((time) =>
        ruler.top(instant(time)),
      ),
    ).toEqual([80, 100, 120])
  })

  test('what lies beyond it lies on its edge', () => {
    expect([ruler.top(instant(0)), ruler.at(-5), ruler.at(10_000)]).toEqual([
      0,
      clock('00:00'),
      clock('24:00'),
    ])
  })

  test('gives back the time it was given, on any day', () => {
    const day = fc.constantFrom('2026-03-29', '2026-10-25', '2026-11-16')
    fc.assert(
      fc.property(day, fc.double({ min: 0, max: 1, noNaN: true }), (name, part) => {
        const hours = hoursOfDay(name, zone)
        const { top, at: timeAt } = rulerOf(hours, 40)
        const [from = 0, to = 0] = [hours[0], hours[24]]
        const time = instant(from + part * (to - from))
        expect(Math.abs(timeAt(top(time)) - time)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('a point on the grid', () => {
  const area = { current: window.document.createElement('div') }
  area.current.getBoundingClientRect = () => new DOMRect(0, 0, 700, 500)

  test.each(['2026-W13', '2026-W43', '2026-W47'])(
    'is the same time of the clock on each day of %s',
    (week) => {
      const days = daysOf(none, week)
      const hours = gridHours(days, [], zone)
      const surface = gridSurface(
        area,
        hours,
        hours.lines.map((own) => rulerOf(own, 50)),
      )
      const points = days.map((_, column) => ({ x: 100 * column + 50, y: 125 }))
      expect(points.map((point) => surface.timeAt(point))).toEqual(
        days.map(({ day }) => localTime(day, '10:30', zone)),
      )
      // Beside the grid it is on the nearest day.
      expect(surface.hoursAt({ x: 900, y: 0 })).toEqual({
        from: localTime(days[6]?.day ?? '', '08:00', zone),
        to: localTime(days[6]?.day ?? '', '18:00', zone),
      })
    },
  )
})

test.each([
  // An hour is skipped, or drawn as long as two, where the pointer holds the mark.
  ['2026-W13', 5, 1, 0, '2026-03-29', '01:30'],
  ['2026-W43', 5, 1, 0, '2026-10-25', '01:30'],
  ['2026-W13', 5, 1, 50, '2026-03-29', '03:00'],
  ['2026-W47', 0, 2, -25, '2026-11-18', '01:00'],
])('a mark is dragged by its own time, in %s', (week, column, columns, pixels, day, time) => {
  const area = { current: window.document.createElement('div') }
  area.current.getBoundingClientRect = () => new DOMRect(0, 0, 700, 1200)
  const days = daysOf(none, week)
  const start = localTime(days[column]?.day ?? '', '01:30', zone)
  const mark = { start, end: instant(start + 7200) }
  const hours = gridHours(days, [mark], zone)
  const surface = gridSurface(
    area,
    hours,
    hours.lines.map((own) => rulerOf(own, 50)),
  )
  const from = { x: 100 * column + 50, y: 60 }
  const to = { x: from.x + 100 * columns, y: from.y + pixels }
  const moved = shifted(mark, 'move', draggedSeconds(surface, mark, 'move', from, to))
  expect(moved.start).toBe(localTime(day, time, zone))
  expect(moved.end - moved.start).toBe(7200)
})

describe('walking', () => {
  const stop = (id: string, day: string, time: string) => {
    return { id, column: Number(day) - 16, start: at(day, time) }
  }
  const stops = [
    stop('early', '16', '08:00'),
    stop('noon', '16', '12:00'),
    stop('morning', '18', '09:00'),
    stop('evening', '18', '17:00'),
    stop('last', '22', '10:00'),
  ]

  test.each([
    ['early', 1, 'morning'],
    ['noon', 1, 'morning'],
    ['morning', -1, 'early'],
    ['evening', -1, 'noon'],
    ['evening', 1, 'last'],
    ['last', 1, null],
    ['early', -1, null],
    ['gone', 1, null],
  ] as const)('from %s by %i to %s', (from, step, to) => {
    expect(stopBeside(stops, from, step, zone)).toBe(to)
  })

  test('entries, planned blocks and gaps have the focus in order of time, the rest of one has not', () => {
    const marks = drawn({
      entries: [worked('late', at('16', '23:00'), at('17', '01:00'))],
      planned: [{ ...plannedBlock, id: 'plan', start: at('16', '10:00'), end: at('16', '11:00') }],
    })
    const gap = { from: at('17', '09:00'), to: at('17', '10:00') }
    const ids = gridStops(marks, [[], [gap]], ({ from }) => `gap ${from}`).map(({ id }) => id)
    expect(ids).toEqual(['plan', 'late', `gap ${gap.from}`])
  })
})

describe('moving', () => {
  const shown = { from: at('17', '08:00'), to: at('17', '18:00') }
  const monday = { start: at('16', '10:00'), end: at('16', '11:00') }
  const day = 86_400

  test.each([
    ['to another day', 'move', day, day],
    ['not above its first hour', 'move', day - 4 * 3600, day - 2 * 3600],
    ['not below its last', 'move', day + 9 * 3600, day + 7 * 3600],
    ['an end may go up as far as it likes', 'end', -3600, -3600],
  ] as const)('%s', (_, part, wished, seconds) => {
    expect(within(monday, part, wished, shown)).toBe(seconds)
  })

  test('what is longer than the hours shown begins with them', () => {
    const long = { start: at('16', '08:00'), end: at('16', '20:00') }
    expect(within(long, 'move', day + 3600, shown)).toBe(day)
  })

  test('by a day keeps the clock and the length, over a change of the clocks too', () => {
    const before = {
      start: localTime('2026-10-24', '09:03', zone),
      end: localTime('2026-10-24', '10:00', zone),
    }
    expect(daysAway(before, 1, zone)).toEqual({
      start: localTime('2026-10-25', '09:03', zone),
      end: localTime('2026-10-25', '10:00', zone),
    })
  })

  test('is drawn on the first day it touches, cut at midnight', () => {
    const days = daysOf(none)
    expect(placeOnGrid({ start: at('16', '23:00'), end: at('17', '01:00') }, days)).toEqual({
      column: 0,
      start: at('16', '23:00'),
      end: at('17', '00:00'),
    })
    expect(placeOnGrid({ start: at('14', '23:00'), end: at('15', '01:00') }, days)).toBeNull()
  })
})
