import { expect, test } from 'vitest'
import { foundPast, noFilter, pastWeek } from '../../../shared/reflection/past.ts'
import { noText } from '../../../shared/reflection/text.ts'
import { weekAccount } from '../../../shared/report/week-report.ts'
import { at, config, entry, rowsOf } from '../../support.ts'

const { workedMinutes: _, ...blank } = noText
const reflection = { ...blank, writtenAt: at('2026-11-20T15:00:00Z') }
const data = config({
  goals: [{ id: 'g', name: 'Win', rank: 1, targetShare: null, archived: false }],
  weeks: {
    '2026-W47': { reflection: { ...reflection, told: 'Quokkas in Perth' } },
    '2026-W46': { isLeave: true, reflection },
  },
})
const rows = [
  entry({ id: 'a', goalId: 'g', tags: ['pricing', 'q4'] }),
  entry({ id: 'b', categoryId: 'break', goalId: 'g', tags: ['rest'] }),
]
const past = ['2026-W47', '2026-W46'].map((week) =>
  pastWeek(week, weekAccount(data, rows, week, null), data, rowsOf(data, rows)),
)

test('a week has the goals and tags of its rows that count', () => {
  expect(past).toMatchObject([
    { week: '2026-W47', state: 'too-little', goals: ['g'], tags: ['pricing', 'q4'] },
    { week: '2026-W46', state: 'leave', goals: [], tags: [] },
  ])
})

test.for([
  [{}, ['2026-W47', '2026-W46']],
  [{ search: 'PERTH' }, ['2026-W47']],
  [{ search: 'week 46' }, ['2026-W46']],
  [{ search: 'koala' }, []],
  [{ state: 'leave' as const }, ['2026-W46']],
  [{ goal: 'g' }, ['2026-W47']],
  [{ tag: 'q4' }, ['2026-W47']],
  [{ tag: 'rest' }, []],
  [{ goal: 'g', state: 'leave' as const }, []],
] as const)('%j finds %j', ([filter, weeks]) => {
  const titleOf = (week: string) => `Week ${week.slice(6)}`
  const found = foundPast(past, { ...noFilter, ...filter }, data, titleOf)
  expect(found.map(({ week }) => week)).toEqual(weeks)
})
