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
    ['yesterday 9-5 vision', ['11-17T08:00', '11-17T16:00', 'vision', null, '']],
    ['9-12 vision', ['11-18T08:00', '11-18T11:00', 'vision', null, '']],
    ['23-1 vision', ['11-17T22:00', '11-18T00:00', 'vision', null, '']],
    ['22-6 vision night', ['11-17T21:00', '11-18T05:00', 'vision', null, 'night']],
    ['1h 30m vision', ['11-18T09:30', '11-18T11:00', 'vision', null, '']],
    ['1 h vision', ['11-18T10:00', '11-18T11:00', 'vision', null, '']],
    ['1h 30 vision', ['11-18T09:30', '11-18T11:00', 'vision', null, '']],
    ['1 h 30m vision', ['11-18T09:30', '11-18T11:00', 'vision', null, '']],
    ['1 hour and 30 minutes vision', ['11-18T09:30', '11-18T11:00', 'vision', null, '']],
    ['2h 15 vision', ['11-18T08:45', '11-18T11:00', 'vision', null, '']],
    [
      '2h 3 interviews discovery',
      ['11-18T09:00', '11-18T11:00', 'discovery', null, '3 interviews'],
    ],
    ['45 mins vision', ['11-18T10:15', '11-18T11:00', 'vision', null, '']],
    ['9:00 - 10:00 vision', ['11-18T08:00', '11-18T09:00', 'vision', null, '']],
    ['from 9 to 10 vision', ['11-18T08:00', '11-18T09:00', 'vision', null, '']],
    ['9am to 10 vision', ['11-18T08:00', '11-18T09:00', 'vision', null, '']],
    ['30m 9:30 vision', ['11-18T08:30', '11-18T09:00', 'vision', null, '']],
    ['Nov 5 9-10 vision', ['11-05T08:00', '11-05T09:00', 'vision', null, '']],
    ['5 November 9-10 vision', ['11-05T08:00', '11-05T09:00', 'vision', null, '']],
    ['5th of Nov 2025 9-10 vision', ['11-05T08:00', '11-05T09:00', 'vision', null, '']],
    ['5.11. 9-10 vision', ['11-05T08:00', '11-05T09:00', 'vision', null, '']],
    ['5.11.2026 9-10 vision', ['11-05T08:00', '11-05T09:00', 'vision', null, '']],
    ['Dec 30 9-10 vision', ['12-30T08:00', '12-30T09:00', 'vision', null, '']],
    ['two days ago 9-10 vision', ['11-16T08:00', '11-16T09:00', 'vision', null, '']],
    ['a week ago 9-10 vision', ['11-11T08:00', '11-11T09:00', 'vision', null, '']],
    ['last wed 9-10 vision', ['11-11T08:00', '11-11T09:00', 'vision', null, '']],
    ['last Monday 9-10 vision', ['11-16T08:00', '11-16T09:00', 'vision', null, '']],
    [
      'mon 9-10 vision deck 1/2 done',
      ['11-16T08:00', '11-16T09:00', 'vision', null, 'deck 1/2 done'],
    ],
    ['mon 9-10 vision "1/2 done"', ['11-16T08:00', '11-16T09:00', 'vision', null, '1/2 done']],
    ['Mon 16 Nov, 9-10, vision', ['11-16T08:00', '11-16T09:00', 'vision', null, '']],
    ['2026/11/05 9-10 vision', ['11-05T08:00', '11-05T09:00', 'vision', null, '']],
    ['seven days ago 9-10 vision', ['11-11T08:00', '11-11T09:00', 'vision', null, '']],
    ['the day before yesterday 9-10 vision', ['11-16T08:00', '11-16T09:00', 'vision', null, '']],
    ['this mon 9-10 vision', ['11-16T08:00', '11-16T09:00', 'vision', null, '']],
    ['on monday at 10:30 for 1h vision', ['11-16T09:30', '11-16T10:30', 'vision', null, '']],
    [
      '1h discovery meet Anna at 10',
      ['11-18T09:00', '11-18T10:00', 'discovery', null, 'meet Anna'],
    ],
    ['1h vision @ 9:30', ['11-18T08:30', '11-18T09:30', 'vision', null, '']],
    ['half an hour vision', ['11-18T10:30', '11-18T11:00', 'vision', null, '']],
    ['two hours vision', ['11-18T09:00', '11-18T11:00', 'vision', null, '']],
    ['an hour and a half vision', ['11-18T09:30', '11-18T11:00', 'vision', null, '']],
    ['2 hours and a half vision', ['11-18T08:30', '11-18T11:00', 'vision', null, '']],
    [
      '30m coord 1:1 with Anna',
      ['11-18T10:30', '11-18T11:00', 'coordination', null, '1:1 with Anna'],
    ],
    ['30m coord 1-1 Anna', ['11-18T10:30', '11-18T11:00', 'coordination', null, '1-1 Anna']],
    ['90m vision 3 interviews', ['11-18T09:30', '11-18T11:00', 'vision', null, '3 interviews']],
    ['1h vision plan next week', ['11-18T10:00', '11-18T11:00', 'vision', null, 'plan next week']],
    ['1h vision plan 2024-2026', ['11-18T10:00', '11-18T11:00', 'vision', null, 'plan 2024-2026']],
    ['1h vision “may 5 people”', ['11-18T10:00', '11-18T11:00', 'vision', null, 'may 5 people']],
    ['sat 9-10 vision', ['11-14T08:00', '11-14T09:00', 'vision', null, '']],
    ['"delivery" 1h vision', ['11-18T10:00', '11-18T11:00', 'vision', null, 'delivery']],
    ['9-10 vision roadmap mon', ['11-16T08:00', '11-16T09:00', 'vision', null, 'roadmap']],
    ['yesterday 14-15:30 90m vision', ['11-17T13:00', '11-17T14:30', 'vision', null, '']],
    ['14-15:30 1h 30m mon vision', ['11-16T13:00', '11-16T14:30', 'vision', null, '']],
    ['yesterday 22-24 vision', ['11-17T21:00', '11-17T23:00', 'vision', null, '']],
    ['yesterday 16h @0 vision', ['11-16T23:00', '11-17T15:00', 'vision', null, '']],
    ['yesterday @4pm 30m vision', ['11-17T15:00', '11-17T15:30', 'vision', null, '']],
    ['30m Market 2.0 scan', ['11-18T10:30', '11-18T11:00', 'market', null, '2.0 scan']],
  ])('%s', ([text, expected]) => {
    expect(understood(text)).toEqual(expected)
  })

  test.for<[string, string]>([
    ['no-length', '2026-03-29 02:00-03:00 vision'],
    ['no-category', '90m thinking'],
    ['no-category', ''],
    ['no-length', 'discovery interview'],
    ['no-goal', '90m discovery #nothing'],
    ['no-time', '90m discovery @25:00'],
    ['no-time', 'yesterday 90m discovery'],
    ['ahead', '14-15 vision'],
    ['ahead', '9-5 vision'],
    ['ahead', '@11:30 1h vision'],
    ['ahead', '2099-01-05 9-10 vision plan next year'],
    ['ahead', '2026-11-19 9-10 vision'],
    ['ahead', 'today 23-1 vision'],
    ['ahead', 'tomorrow 1h vision'],
    ['ahead', 'next mon 9-10 vision'],
    ['ahead', '1h vision Nov 30'],
    ['no-length', '-30m vision'],
    ['no-day', '11/5 9-10 vision'],
    ['no-day', 'mon 9-10 vision 11/5'],
    ['no-day', 'Nov 31 9-10 vision'],
    ['no-day', '31 April 2026 9-10 vision'],
    ['no-day', '31.2. 9-10 vision'],
    ['no-day', '2026-13-01 9-10 vision'],
    ['no-day', '2026/02/30 9-10 vision'],
    ['no-day', '1h vision 5.11'],
    ['no-day', 'last week 9-10 vision'],
    ['no-day', '1h vision next week'],
    ['no-day', '30 minutes vision long ago'],
    ['no-day', 'tomorow 9-10 vision'],
    ['no-day', '9-10 vision yesteday'],
    ['no-day', 'thrusday 9-10 vision'],
    ['ambiguous', '9-10 vision may 5 people'],
    ['ambiguous', 'mar 3 release 9-10 vision'],
    ['ambiguous', '9-10 vision sat results'],
    ['ambiguous', '9-10 vision plan for monday'],
    ['ambiguous', '9-10 vision plan monday kickoff'],
    ['ambiguous', '9-10 vision due by 5 Nov'],
    ['ambiguous', '1h vision calls with 2 to 3 people'],
    ['ambiguous', 'vision roadmap 9-10 interviews'],
    ['ambiguous', '1h vision at 10 people'],
    ['ambiguous', '2h 15 interviews discovery'],
    ['ambiguous', '1h30 30 vision'],
    ['ambiguous', '1h vision @3'],
    ['ambiguous', 'yesterday 2-3 vision'],
    ['no-time', '1h30m 15s vision'],
    ['no-time', '1h vision 25:00'],
    ['no-time', '1h vision 9-12-15'],
    ['no-length', '1h 15 seconds vision'],
    ['no-length', '30 minutes and a half vision'],
    ['too-long', '30h vision'],
    ['no-length', '0m vision'],
    ['two-lines', '9-10 vision ai 1h'],
    ['two-lines', '1h vision ai no'],
    ['twice', '1h vision ai 30m'],
    ['no-day', '9-10 vision 5/11/2026'],
    ['twice', '1h 1h vision'],
    ['twice', '1h vision 1h'],
    ['two-lengths', 'yesterday 14-15:30 2h vision'],
    ['twice', 'yesterday 14-15:30 1h vision 30m'],
    ['twice', '1h vision 2h'],
    ['twice', '90m 30m vision'],
    ['twice', 'yesterday mon 9-10 vision'],
    ['twice', 'yesterday 9-10 14-15 vision'],
    ['twice', 'yesterday @9 14-15 vision'],
    ['twice', '1h #1 #2 vision'],
    ['too-long', '17h vision'],
    ['too-long', 'yesterday @0 20h vision'],
    ['too-long', 'mon 09:00-05:00 vision'],
    ['ambiguous', 'yesterday 14-5 vision'],
  ])('is refused with %s: %s', ([code, text]) => {
    expect(understood(text)).toBe(code)
  })

  test.for([
    ['9-5 vision', '17:00 is still ahead; only time that is over is kept.'],
    ['2099-01-05 9-10 vision', '2099-01-05 is still ahead; only time that is over is kept.'],
    ['yesterday 14-15:30 2h vision', '14:00 to 15:30 is 1 h 30 min, not 2 h.'],
    ['17h vision', 'That is 17 h; more than 16 h is not kept.'],
    ['1h 2h vision', 'The line names two lengths; “2h” is the second.'],
  ] as const)('%s is refused in words', ([text, message]) => {
    const result = parseQuickEntry(text, settings, now)
    expect(result.ok ? 'kept' : result.problem.message).toBe(message)
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
        '9-5',
        '23-1',
        '20h',
        '1h',
      ),
      fc.string({ maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(token, { maxLength: 8 }), (tokens) => {
        const result = parseQuickEntry(tokens.join(' '), settings, now)
        if (!result.ok) return
        const { start, end } = result.value
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(now)
        expect(end - start).toBeLessThanOrEqual(16 * 3600)
      }),
      { numRuns: 1000 },
    )
  })
})
