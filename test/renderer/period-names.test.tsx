// How weeks and longer periods are called, by number or by date, in the languages of the app.
import { afterEach, describe, expect, test } from 'vitest'
import {
  periodRange,
  periodTitle,
  weekInside,
  weekRange,
  weekShort,
  weekShortWithYear,
  weekTitle,
  weekYear,
} from '../../renderer/period-names.ts'
import { speak } from '../../renderer/words.ts'
import type { WeekStart } from '../../shared/time/week.ts'

const plain = (text: string) => text.replaceAll(/[\u2009\u202f\u00a0]/g, ' ').replace(/ – /, '–')
const british = { language: 'en-GB', formats: 'en-GB', hourCycle: 'h23' } as const
const american = { language: 'en-US', formats: 'en-US', hourCycle: 'h12' } as const
const german = { language: 'de', formats: 'de-DE', hourCycle: 'h23' } as const

afterEach(() => speak(british))

const names = (week: string, weekStartsOn: WeekStart) =>
  [
    weekTitle(week, weekStartsOn),
    weekInside(week, weekStartsOn),
    weekShort(week, weekStartsOn),
    weekShortWithYear(week, weekStartsOn),
    weekYear(week, weekStartsOn),
  ].map(plain)

describe('a week', () => {
  test.for([
    [british, '2026-W07', 1, ['Week 7', 'week 7', 'W07', '2026 W07', '2026']],
    [german, '2026-W47', 1, ['KW 47', 'KW 47', 'KW 47', '2026 KW 47', '2026']],
    [
      american,
      '2026-W47',
      7,
      ['Week of Nov 15', 'week of Nov 15', 'Nov 15', 'Nov 15, 2026', '2026'],
    ],
    // The ISO week lies in 2026, its Sunday in 2025.
    [
      american,
      '2026-W01',
      7,
      ['Week of Dec 28', 'week of Dec 28', 'Dec 28', 'Dec 28, 2025', '2025'],
    ],
    [
      german,
      '2026-W47',
      6,
      ['Woche vom 14. Nov.', 'Woche vom 14. Nov.', '14. Nov.', '14. Nov. 2026', '2026'],
    ],
    [american, '2026-W47', 1, ['Week 47', 'week 47', 'W47', '2026 W47', '2026']],
  ] as const)('in %o, %s from day %d on', async ([locale, week, weekStartsOn, expected]) => {
    await speak(locale)
    expect(names(week, weekStartsOn)).toEqual(expected)
  })

  test('has the dates of its days', async () => {
    expect(plain(weekRange('2026-W47', 1))).toBe('16–22 November 2026')
    await speak(american)
    expect(plain(weekRange('2026-W47', 7))).toBe('November 15–21, 2026')
  })
})

describe('a longer period', () => {
  test('is named by its month or quarter, and a week by its own name', async () => {
    expect(['2026-11', '2026-Q4', '2026-W47'].map((each) => periodTitle(each, 1))).toEqual([
      'November 2026',
      'Q4 2026',
      'week 47',
    ])
    await speak(american)
    expect(periodTitle('2026-W47', 7)).toBe('week of Nov 15')
  })

  test('is made of numbered weeks, or of days where weeks have no number', async () => {
    expect(periodRange('2026-11', 1)).toBe('weeks 45–48')
    expect(plain(periodRange('2026-W47', 1))).toBe('16–22 November 2026')
    await speak(american)
    expect(plain(periodRange('2026-11', 7))).toBe('November 1–28, 2026')
  })
})
