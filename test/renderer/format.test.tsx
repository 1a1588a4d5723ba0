import { describe, expect, test } from 'vitest'
import {
  ago,
  change,
  dayTitle,
  duration,
  hourShort,
  hoursMinutes,
  percent,
  tied,
  weekdayName,
} from '../../renderer/format.ts'
import { speak, words } from '../../renderer/words.ts'
import { at, fridayAfternoon, zone } from './fixture.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('durations', () => {
  test('are hours and minutes in words', () => {
    const lengths = [0, 20, 60, 2700, 3600, 22800, -2700].map((seconds) => plain(duration(seconds)))
    expect(lengths).toEqual([
      '0 min',
      'under 1 min',
      '1 min',
      '45 min',
      '1 h',
      '6 h 20 min',
      '−45 min',
    ])
  })

  test('are hours and minutes with a colon in columns', () => {
    expect([0, 7500, -2700].map(hoursMinutes)).toEqual(['0:00', '2:05', '−0:45'])
    expect([0, 7500, -2700].map(change)).toEqual(['0:00', '+2:05', '−0:45'])
  })
})

test('shares are whole percents, a dash for what is not known', () => {
  expect([0, 0.004, 0.345, 1, null].map((share) => plain(percent(share)))).toEqual([
    '0%',
    'under 1%',
    '35%',
    '100%',
    '–',
  ])
})

test('what was is named by how long ago it was', () => {
  const then = (day: string, time: string) => ago(at(day, time), fridayAfternoon, zone)
  expect(then('20', '15:30')).toBe('just now')
  expect(then('20', '15:29')).toBe('1 minute ago')
  expect(then('20', '14:05')).toBe('today 14:05')
  expect(then('19', '16:40')).toBe('yesterday 16:40')
  expect(then('16', '09:00')).toBe('16 Nov 09:00')
})

test('figures keep their units on the line', () => {
  expect(tied('16 h 54 min on it, 25% of all.')).toBe(
    '16\u00a0h\u00a054\u00a0min on it, 25% of all.',
  )
})

test('days have names', () => {
  expect(dayTitle('2026-11-20', '2026-11-22')).toBe('Friday 20 November')
  expect(dayTitle('2025-11-20', '2026-11-22')).toBe('Thursday 20 November 2025')
  expect(weekdayName(7)).toBe('Sunday')
})

test('a whole hour is short on a 12-hour clock as well', async () => {
  const { language, formats, hourCycle } = words()
  const shown = () => ['09:00', '14:30'].map((clock) => hourShort(clock).replace(/\s/, ' '))
  expect(shown()).toEqual(['09:00', '14:30'])
  await speak({ language: 'en-US', formats: 'en-US', hourCycle: 'h12' })
  expect(shown()).toEqual(['9 AM', '2:30 PM'])
  await speak({ language, formats, hourCycle })
})
