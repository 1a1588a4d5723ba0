import { expect, test } from 'vitest'
import { defaultPrompts } from '../../../shared/model/prompt.ts'
import type { Tie, WeekNote } from '../../../shared/model/reflection.ts'
import { reflectionFacts, reflectionMarkdown } from '../../../shared/reflection/markdown.ts'
import { pastWeek } from '../../../shared/reflection/past.ts'
import { withText } from '../../../shared/reflection/text.ts'
import { tiedRows, tiesOf, withTie } from '../../../shared/reflection/ties.ts'
import { weekAccount } from '../../../shared/report/week-report.ts'
import { at, config, entry, rowsOf, words } from '../../support.ts'

const now = at('2026-11-20T15:00:00Z')
const week = '2026-W47'
const goal = { id: 'g', name: 'Win *mid*', rank: 1, targetShare: null, archived: false }
const earlier = entry({
  id: 'e',
  start: at('2026-11-02T09:00:00Z'),
  end: at('2026-11-02T10:30:00Z'),
  note: 'Interviews',
  goalId: 'g2',
  tags: ['pricing'],
})
const request = { id: 'r', at: now, from: 'Sales', what: '', minutes: null, decision: null }
const [toEntry, toGoal, toRequest]: readonly [Tie, Tie, Tie] = [
  { kind: 'entry', id: 'e' },
  { kind: 'goal', id: 'g' },
  { kind: 'request', id: 'r' },
]

function tied(...ties: readonly Tie[]): WeekNote {
  return ties.reduce<WeekNote>(
    (note, tie) => withTie(note, 'outcomes', tie, true, defaultPrompts, now),
    withText(undefined, { outcomes: 'Chose' }, defaultPrompts, now),
  )
}

test.for<[string, readonly Tie[], readonly Tie[]]>([
  ['in the order they were tied', [toGoal, toEntry], [toGoal, toEntry]],
  ['each once, the last one last', [toEntry, toGoal, toEntry], [toGoal, toEntry]],
])('ties are kept %s', ([, given, expected]) => {
  expect(tiesOf('outcomes', tied(...given).reflection)).toEqual(expected)
})

test('a row that is untied leaves the others, and the last one leaves nothing', () => {
  const untie = (note: WeekNote, tie: Tie) =>
    withTie(note, 'outcomes', tie, false, defaultPrompts, now)
  const one = untie(tied(toEntry, toGoal), toEntry)
  expect(one.reflection?.ties).toEqual({ outcomes: [toGoal] })
  expect(untie(one, toGoal).reflection?.ties).toEqual({})
})

test('typing on keeps what is tied, and a tie begins a reflection', () => {
  const typed = withText(tied(toEntry), { outcomes: 'Chose it' }, defaultPrompts, now)
  expect(tiesOf('outcomes', typed.reflection)).toEqual([toEntry])
  expect(withTie(undefined, 'told', toGoal, true, defaultPrompts, now).reflection).toMatchObject({
    isOpen: true,
    ties: { told: [toGoal] },
  })
})

test('rows that were deleted are not shown, and their ties are kept', () => {
  const { reflection } = tied(toEntry, toGoal, toRequest)
  const data = { goals: [goal] }
  const titles = (find = rowsOf(data, [earlier], [request])) =>
    tiedRows(reflection, find)['outcomes']?.map(({ kind, row }) => `${kind} ${row.id}`)
  expect(titles()).toEqual(['entry e', 'goal g', 'request r'])
  expect(titles(rowsOf(data, [], [request]))).toEqual(['goal g', 'request r'])
  expect(tiedRows(reflection, rowsOf({ goals: [] }, []))).toEqual({})
  expect(tiesOf('outcomes', reflection)).toHaveLength(3)
})

const data = config({ goals: [goal], weeks: { [week]: tied(toEntry, toGoal, toRequest) } })
const account = weekAccount(data, [], week, null)
const find = rowsOf(data, [earlier], [request])

test('a week is found under the goals and tags of what its answers are tied to', () => {
  const { goals, tags } = pastWeek(week, account, data, find)
  expect([goals, tags]).toEqual([['g2', 'g'], ['pricing']])
})

test('the page lists them below the answer', () => {
  const text = reflectionMarkdown(reflectionFacts(data, find)(week, account), words)
  expect(text).toContain(
    [
      '> Chose',
      '',
      '- Interviews: 1 h 30 min on 2 Nov 2026',
      '- Goal: Win \\*mid\\*',
      '- Request by Sales',
    ].join('\n'),
  )
})
