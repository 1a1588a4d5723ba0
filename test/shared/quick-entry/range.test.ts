import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timeOf } from '../../../shared/quick-entry/clock.ts'
import { rangeOf } from '../../../shared/quick-entry/range.ts'
import { words } from '../../support.ts'

function read(token: string): string | null {
  const range = rangeOf(token)
  if (!range) return null
  return range.ok ? `${range.value.from} ${range.value.to}` : range.problem.code
}

test.for<[string, string | null]>([
  // The 24-hour clock, as it is written.
  ['14-15', '14:00 15:00'],
  ['14-15:30', '14:00 15:30'],
  ['14:00–15:30', '14:00 15:30'],
  ['14.15-15.45', '14:15 15:45'],
  ['9-10', '09:00 10:00'],
  ['09-10', '09:00 10:00'],
  ['9-17', '09:00 17:00'],
  ['8:30-12', '08:30 12:00'],
  ['01-5', '01:00 05:00'],
  ['02:00-03:00', '02:00 03:00'],
  ['4-12', '04:00 12:00'],
  ['5-13', '05:00 13:00'],
  ['6-8', '06:00 08:00'],
  ['0-6', '00:00 06:00'],
  ['11-11:30', '11:00 11:30'],
  ['12-12:45', '12:00 12:45'],
  // Into the afternoon.
  ['9-5', '09:00 17:00'],
  ['9–5', '09:00 17:00'],
  ['8-4', '08:00 16:00'],
  ['9-5:30', '09:00 17:30'],
  ['9:30-5', '09:30 17:00'],
  ['9:30-5:15', '09:30 17:15'],
  ['09:00-5', '09:00 17:00'],
  ['10-2', '10:00 14:00'],
  ['11-1', '11:00 13:00'],
  ['11-1:30', '11:00 13:30'],
  ['12-1', '12:00 13:00'],
  ['12:30-2', '12:30 14:00'],
  ['12-5', '12:00 17:00'],
  ['7-6', '07:00 18:00'],
  ['10:30-9', '10:30 21:00'],
  ['11:45-11:15', '11:45 23:15'],
  // With am and pm.
  ['9am-5pm', '09:00 17:00'],
  ['9AM–5PM', '09:00 17:00'],
  ['9-5pm', '09:00 17:00'],
  ['9am-5', '09:00 17:00'],
  ['9am-11', '09:00 11:00'],
  ['1-5pm', '13:00 17:00'],
  ['1:30-2pm', '13:30 14:00'],
  ['10-11pm', '22:00 23:00'],
  ['11-1pm', '11:00 13:00'],
  ['12-1pm', '12:00 13:00'],
  ['12pm-1pm', '12:00 13:00'],
  ['12am-6am', '00:00 06:00'],
  ['1pm-5', '13:00 17:00'],
  ['11pm-2', '23:00 02:00'],
  ['11pm-2am', '23:00 02:00'],
  ['9-5am', '21:00 05:00'],
  ['12-1am', '00:00 01:00'],
  ['8-12am', '20:00 00:00'],
  ['10-12am', '22:00 00:00'],
  ['11-1am', '23:00 01:00'],
  ['9-11am', '09:00 11:00'],
  ['12:30-2am', '00:30 02:00'],
  ['11-12pm', '11:00 12:00'],
  ['12-5pm', '12:00 17:00'],
  ['16-5pm', '16:00 17:00'],
  // Over midnight.
  ['23-1', '23:00 01:00'],
  ['22-6', '22:00 06:00'],
  ['22:30-0:30', '22:30 00:30'],
  ['22-24', '22:00 00:00'],
  ['20:00-24:00', '20:00 00:00'],
  ['18:00-02:00', '18:00 02:00'],
  ['13-1', '13:00 01:00'],
  ['09:00-05:00', '09:00 05:00'],
  ['9-05', '09:00 05:00'],
  // Two things at once.
  ['14-5', 'ambiguous'],
  ['13-2', 'ambiguous'],
  ['14:30-5:45', 'ambiguous'],
  ['22-11', 'ambiguous'],
  ['1-5', 'ambiguous'],
  ['2-3', 'ambiguous'],
  ['5-9', 'ambiguous'],
  ['3-2', 'ambiguous'],
  ['2:30-3:15', 'ambiguous'],
  // No range.
  ['9-9', null],
  ['0-24', null],
  ['9-12-15', null],
  ['2026-11', null],
  ['25-26', null],
  ['9-5xm', null],
  ['13pm-2pm', null],
  ['0am-2am', null],
  ['9:75-10', null],
  ['Q3-Q4', null],
  ['-5', null],
  ['9-', null],
])('“%s” is %s', ([token, expected]) => {
  expect(read(token)).toBe(expected)
})

test.each([
  ['14-5', '14:00-17:00 or 14:00-05:00am', '2-5pm or 2pm-5am'],
  ['3-4:30', '03:00-04:30 or 15:00-16:30', '3-4:30am or 3-4:30pm'],
])('what cannot be told says both readings, by either clock: %s', (token, by24, by12) => {
  const range = rangeOf(token)
  if (!range || range.ok) throw new Error('understood')
  const says = (readings: string) => `“${token}” can mean two things: write ${readings}.`
  expect(words.problem(range.problem)).toBe(says(by24))
  expect(range.problem.message).toBe(says(by12))
})

test('the two readings it asks for are understood as such', () => {
  const hour = fc.integer({ min: 1, max: 23 })
  fc.assert(
    fc.property(hour, fc.integer({ min: 1, max: 11 }), (from, to) => {
      const range = rangeOf(`${from}-${to}`)
      if (!range || range.ok) return
      const readingsIn = (text: string) => text.match(/write (\S+) or (\S+)\.$/)?.slice(1) ?? []
      const by24 = readingsIn(words.problem(range.problem))
      const meant = by24.map((each) => each.replace('-', ' ').replace('am', ''))
      expect(meant).toHaveLength(2)
      expect(by24.map(read)).toEqual(meant)
      expect(readingsIn(range.problem.message).map(read)).toEqual(meant)
    }),
  )
})

test('a single time is read by the same clock', () => {
  const time = (text: string) => {
    const found = timeOf(text)
    return found?.ok ? found.value : (found?.problem.message ?? null)
  }
  expect(['9', '9:30', '09.30', '4pm', '12am', '12:15pm', '24', '13pm', '4:30'].map(time)).toEqual([
    '09:00',
    '09:30',
    '09:30',
    '16:00',
    '00:00',
    '12:15',
    null,
    null,
    '“4:30” can mean two things: write 4:30am or 4:30pm.',
  ])
})
