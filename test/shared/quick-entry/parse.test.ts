import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuickEntry } from '../../../shared/quick-entry/parse.ts'
import { formatInstant } from '../../../shared/time/instant.ts'
import { at, config } from '../../support.ts'

// Wednesday, 12:00 in Berlin.
const now = at('2026-11-18T11:00:00Z')
const goal = (id: string, name: string, rank: number) => ({
  id,
  name,
  rank,
  targetShare: null,
  archived: false,
})
const settings = config({
  goals: [goal('g-mid', 'Win mid-market', 1), goal('g-on', 'Onboarding', 2)],
})

function understood(text: string) {
  const result = parseQuickEntry(text, settings, now)
  if (!result.ok) return result.problem.code
  const { start, end, categoryId, goalId, note } = result.value
  return [
    formatInstant(start).slice(5, 16),
    formatInstant(end).slice(5, 16),
    categoryId,
    goalId,
    note,
  ]
}

describe('a line', () => {
  test.for<[string, ReturnType<typeof understood>]>([
    [
      '90m discovery #goal1 interview notes @10:30',
      ['11-18T09:30', '11-18T11:00', 'discovery', 'g-mid', 'interview notes'],
    ],
    [
      'yesterday 14-15:30 roadmap vision',
      ['11-17T13:00', '11-17T14:30', 'vision', null, 'roadmap'],
    ],
    ['1h delivery', ['11-18T10:00', '11-18T11:00', 'delivery', null, '']],
    ['delivery 1h30 PRD', ['11-18T09:30', '11-18T11:00', 'delivery', null, 'PRD']],
    ['1,5h deli tickets', ['11-18T09:30', '11-18T11:00', 'delivery', null, 'tickets']],
    ['mon 9–10 coord', ['11-16T08:00', '11-16T09:00', 'coordination', null, '']],
    ['2026-10-24 23-1 vision', ['10-24T21:00', '10-24T23:00', 'vision', null, '']],
    ['45min stakeholders @9 #onb', ['11-18T08:00', '11-18T08:45', 'influence', 'g-on', '']],
    ['30m Market 2.0 scan', ['11-18T10:30', '11-18T11:00', 'market', null, '2.0 scan']],
  ])('%s', ([text, expected]) => {
    expect(understood(text)).toEqual(expected)
  })

  test.for<[string, string]>([
    ['no-length', '2026-03-29 2-3 vision'],
    ['no-category', '90m thinking'],
    ['no-category', ''],
    ['no-length', 'discovery interview'],
    ['no-goal', '90m discovery #nothing'],
    ['no-time', '90m discovery @25:00'],
    ['no-time', 'yesterday 90m discovery'],
  ])('is refused with %s: %s', ([code, text]) => {
    expect(understood(text)).toBe(code)
  })

  test('of any words never throws, and what is understood has a length', () => {
    const token = fc.oneof(
      fc.constantFrom(
        '90m',
        '14-15',
        '@9',
        '#1',
        'yesterday',
        'mon',
        'vision',
        '2026-10-25',
        '2-3',
        '1h',
      ),
      fc.string({ maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(token, { maxLength: 8 }), (tokens) => {
        const result = parseQuickEntry(tokens.join(' '), settings, now)
        if (result.ok) expect(result.value.end).toBeGreaterThan(result.value.start)
      }),
      { numRuns: 1000 },
    )
  })
})
