import { expect, test } from 'vitest'
import { emptyHistory, record } from '../../../shared/history/edit.ts'
import { defaultPrompts } from '../../../shared/model/prompt.ts'
import type { WeekNote } from '../../../shared/model/reflection.ts'
import {
  doneNote,
  noText,
  textOf,
  withoutEmpty,
  withText,
} from '../../../shared/reflection/text.ts'
import { at } from '../../support.ts'

const now = at('2026-11-20T15:00:00Z')

test('a first word begins a reflection, which is open until it is done', () => {
  const begun = withText(undefined, { outcomes: 'A' }, defaultPrompts, now)
  expect(begun.reflection).toMatchObject({ outcomes: 'A', isOpen: true, writtenAt: now })
  expect(begun.workedMinutes).toBeUndefined()
  const done = doneNote(begun, defaultPrompts, now)
  expect(done.reflection?.isOpen).toBeUndefined()
  expect(withText(done, { outcomes: 'AB' }, defaultPrompts, now).reflection?.isOpen).toBeUndefined()
})

test('an open reflection from which all is deleted again is not begun, a done one stays', () => {
  const write = (note: WeekNote | undefined, part: Partial<typeof noText>) =>
    withText(note, part, defaultPrompts, now)
  const begun = write({ workedMinutes: 2400 }, { kept: 'kept' })
  expect(withoutEmpty(begun)).toEqual(begun)
  expect(withoutEmpty(write(begun, { kept: null }))).toEqual({ workedMinutes: 2400 })
  const done = doneNote(begun, defaultPrompts, now)
  expect(withoutEmpty(write(done, { kept: null })).reflection).toMatchObject({ kept: null })
  const { reflection } = write(begun, { kept: null })
  const ties = { outcomes: [{ kind: 'goal', id: 'top' }] } as const
  const tied = { ...begun, reflection: reflection && { ...reflection, ties } }
  expect(withoutEmpty(tied)).toEqual(tied)
})

test('a field that is not given stays, one that is undefined too, and so do keys of a later version', () => {
  const note = {
    workedMinutes: 2400,
    isLeave: true,
    reflection: { ...noText, writtenAt: now, outcomes: 'A', mood: 'good' },
  } as unknown as WeekNote
  const changed = withText(note, { told: 'Carla', outcomes: undefined }, defaultPrompts, now)
  expect(changed).toMatchObject({
    workedMinutes: 2400,
    isLeave: true,
    reflection: { outcomes: 'A', told: 'Carla', mood: 'good' },
  })
  expect(withText(note, { workedMinutes: null }, defaultPrompts, now).workedMinutes).toBeUndefined()
})

test('what an older version wrote has all fields', () => {
  const { reflection: _, ...rest } = { reflection: null, ...noText }
  expect(textOf(undefined)).toEqual(rest)
})

test('typing into one field is one step of undo, another field or another edit begins the next', () => {
  const edit = (typedInto: string | undefined, before: string, after: string) => ({
    label: 'Write reflection',
    entries: [],
    config: { before: { weeks: { w: before } }, after: { weeks: { w: after } } },
    ...(typedInto && { typedInto }),
  })
  type Made = Parameters<typeof record>[1]
  const history = [
    edit('outcomes', '', 'A'),
    edit('outcomes', 'A', 'AB'),
    edit('told', 'AB', 'AB C'),
    edit(undefined, 'AB C', 'X'),
    edit('told', 'X', 'XY'),
  ].reduce((all, each) => record(all, each as unknown as Made), emptyHistory)
  expect(
    history.done.map(({ config }) => [
      Object.values(config?.before.weeks ?? {})[0],
      Object.values(config?.after.weeks ?? {})[0],
    ]),
  ).toEqual([
    ['', 'AB'],
    ['AB', 'AB C'],
    ['AB C', 'X'],
    ['X', 'XY'],
  ])
})
