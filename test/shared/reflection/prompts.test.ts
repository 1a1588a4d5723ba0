import { expect, test } from 'vitest'
import { defaultPrompts, type Prompt } from '../../../shared/model/prompt.ts'
import type { ReflectionPart, WeekNote } from '../../../shared/model/reflection.ts'
import {
  answersOf,
  questionsOf,
  resetPrompts,
  reworded,
  withPrompts,
} from '../../../shared/reflection/prompts.ts'
import { changedFields, doneNote, textOf, withText } from '../../../shared/reflection/text.ts'
import { writtenTexts } from '../../../shared/reflection/written.ts'
import { at, words } from '../../support.ts'

const now = at('2026-11-20T15:00:00Z')
const week = '2026-W47'
const learnt: Prompt = { id: 'learnt', question: 'What did you learn?', dropped: false }
const prompts = [...defaultPrompts, learnt]

/** The list with one prompt otherwise. */
function other(id: string, part: Partial<Prompt>, list: readonly Prompt[] = prompts) {
  return list.map((prompt) => (prompt.id === id ? { ...prompt, ...part } : prompt))
}

const written = (part: ReflectionPart, list = prompts, note?: WeekNote) =>
  withText(note, part, list, now)
const asks = (note: WeekNote | undefined, list: readonly Prompt[]) =>
  questionsOf(note?.reflection, list, words).map(({ question }) => question)

const theirs = 'What shipped for users?'
const own = (id: (typeof defaultPrompts)[number]['id']) =>
  questionsOf(null, defaultPrompts, words).find((each) => each.id === id)?.question ?? ''

test.for<[string, WeekNote | undefined, readonly Prompt[], readonly string[]]>([
  [
    'all in use, the person’s own last',
    undefined,
    prompts,
    [...asks(undefined, defaultPrompts), 'What did you learn?'],
  ],
  [
    'in other words',
    undefined,
    other('moved', { question: theirs }, defaultPrompts),
    asks(undefined, defaultPrompts).with(1, theirs),
  ],
  [
    'without what is dropped',
    undefined,
    other('learnt', { dropped: true }),
    asks(undefined, defaultPrompts),
  ],
  [
    'what is dropped, where it is answered',
    written({ answers: { learnt: 'Less' } }),
    other('learnt', { dropped: true }),
    [...asks(undefined, defaultPrompts), 'What did you learn?'],
  ],
  [
    'as it was worded when it was answered',
    doneNote(
      written({ moved: 'Two customers' }, other('moved', { question: theirs })),
      prompts,
      now,
    ),
    other('moved', { question: 'Newer words' }, defaultPrompts),
    asks(undefined, defaultPrompts).with(1, theirs),
  ],
  [
    'in the app’s own words, where it was answered under those',
    doneNote(written({ moved: 'Two customers' }), prompts, now),
    other('moved', { question: 'Newer words' }, defaultPrompts),
    asks(undefined, defaultPrompts),
  ],
  [
    'not what only a later version has words for',
    undefined,
    [...defaultPrompts, { id: 'mood', question: null, dropped: false }],
    asks(undefined, defaultPrompts),
  ],
])('a reflection asks %s', ([, note, list, expected]) => {
  expect(asks(note, list)).toEqual(expected)
})

test('an answer keeps its words while it is changed, and takes new ones once it was emptied', () => {
  const first = doneNote(
    written({ moved: 'A' }, other('moved', { question: theirs })),
    prompts,
    now,
  )
  const list = other('moved', { question: 'Newer words' })
  expect(written({ moved: 'AB' }, list, first).reflection?.asked).toEqual({ moved: theirs })
  const emptied = written({ moved: '' }, list, first)
  expect(emptied.reflection?.asked).toEqual({})
  expect(written({ moved: 'C' }, list, emptied).reflection?.asked).toEqual({ moved: 'Newer words' })
})

test('other words are taken over by the reflection that is being written, not by one that is finished', () => {
  const list = other('moved', { question: theirs })
  const open = written({ moved: 'A', answers: { learnt: 'B' } })
  const askedAfter = (note: WeekNote) =>
    withPrompts({ weeks: { [week]: note } }, list, week).weeks[week]?.reflection?.asked
  expect(askedAfter(open)).toEqual({ moved: theirs, learnt: 'What did you learn?' })
  expect(askedAfter(doneNote(open, prompts, now))).toEqual({ learnt: 'What did you learn?' })
})

test('answers come in the order of the prompts, then what is no longer in the list', () => {
  const note = written({ told: 'C', outcomes: 'A', answers: { learnt: 'D' } })
  const ids = (list: readonly Prompt[]) => answersOf(note.reflection, list).map(({ id }) => id)
  expect(ids(prompts)).toEqual(['outcomes', 'told', 'learnt'])
  expect(ids(prompts.toReversed())).toEqual(['learnt', 'told', 'outcomes'])
  expect(answersOf(note.reflection, defaultPrompts).at(-1)).toEqual({
    id: 'learnt',
    text: 'D',
    asked: 'What did you learn?',
  })
  expect(writtenTexts(note.reflection).map(({ text }) => text)).toEqual(['A', 'C', 'D'])
})

test('an id may be the name of something every object has', () => {
  const odd = [{ id: 'constructor', question: 'Odd?', dropped: false }]
  expect(asks(written({}, odd), odd)).toEqual(['Odd?'])
  const answered = written({ answers: { constructor: 'Yes' } }, odd)
  expect(answersOf(answered.reflection, [])).toEqual([
    { id: 'constructor', text: 'Yes', asked: 'Odd?' },
  ])
})

test.for<[string, string, string | null]>([
  ['moved', ` ${theirs} `, theirs],
  ['moved', '', null],
  ['moved', own('moved'), null],
  ['learnt', 'Anything new?', 'Anything new?'],
  ['learnt', '  ', 'What did you learn?'],
])('%s worded as “%s” is kept as %s', ([id, text, question]) => {
  const prompt = prompts.find((each) => each.id === id)
  expect(prompt && reworded(prompt, text, words).question).toBe(question)
})

test('reset brings back what the app comes with, and keeps the person’s own to be brought back', () => {
  const changed = other('moved', { question: theirs, dropped: true }).toReversed()
  expect(resetPrompts(changed)).toEqual([...defaultPrompts, { ...learnt, dropped: true }])
})

test('each answer to a prompt of one’s own is a field by itself', () => {
  const before = textOf(written({ told: 'A', answers: { x: '1', y: '2' } }))
  const after = textOf(written({ told: 'A', answers: { x: '1', y: '3', z: '4' } }))
  expect(changedFields(before, after)).toEqual(['answer y', 'answer z'])
})
