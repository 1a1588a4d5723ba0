import { expect, test } from 'vitest'
import { folded, isFoundIn } from '../../../shared/base/folded.ts'
import { find, foundPerPage } from '../../../shared/find/find.ts'
import type { Entry } from '../../../shared/model/entry.ts'
import { noChoices } from '../../../shared/model/pack.ts'
import { addSeconds } from '../../../shared/time/instant.ts'
import { at, document, pricing } from '../../renderer/fixture.ts'

const where = {
  now: at('20', '15:30'),
  config: document,
  entries: document.entries,
  waiting: pricing,
  requests: [
    {
      id: 'q1',
      at: at('17', '11:00'),
      from: 'Sales',
      what: 'Pricing deck for Zürich',
      minutes: 30,
      decision: null,
    },
  ],
}
const found = (typed: string) =>
  find(typed, foundPerPage, where).found.map(({ kind, text }) => `${kind}: ${text}`)

test('each kind is found by how its words begin, goals first and the rest newest first', () => {
  expect(found('pric')).toEqual([
    'meeting: Pricing workshop',
    'meeting: Pricing workshop',
    'request: Pricing deck for Zürich',
    'reflection: Two mornings without meetings. – Pricing decided',
  ])
  expect(found('mid market')).toEqual(['goal: Win mid-market'])
  expect(found('orkshop')).toEqual([])
})

test('an entry is found by its note, its asker and its tool', () => {
  expect(found('narrative')).toEqual(['entry: Narrative'])
  expect(found('sales')).toEqual(['entry: Escalation', 'request: Pricing deck for Zürich'])
  expect(found('copilot')).toEqual(['entry: Tickets'])
})

test('a word with a hyphen is found in one and in two, typed either way', () => {
  const named = (note: string): Entry => ({ ...(document.entries[0] as Entry), id: note, note })
  const entries = ['Daily stand-up', 'Standup', 'Stand up'].map(named)
  const notes = (typed: string) =>
    find(typed, foundPerPage, { ...where, entries, waiting: [] }).found.map(({ text }) => text)
  expect(notes('standup')).toEqual(['Daily stand-up', 'Standup'])
  expect(notes('stand-up')).toEqual(['Daily stand-up', 'Standup', 'Stand up'])
  expect(notes('daily standup')).toEqual(['Daily stand-up'])
})

test('what has begun comes before what is to come, each the nearest first', () => {
  const on = (day: string): Entry => {
    const start = at(day, '10:00')
    const [given] = document.entries as [Entry]
    return { ...given, id: day, note: `planning ${day}`, start, end: addSeconds(start, 60) }
  }
  const entries = ['17', '19', '24', '22'].map(on)
  const { found } = find('planning', foundPerPage, { ...where, entries, waiting: [] })
  expect(found.map(({ text }) => text.slice(-2))).toEqual(['19', '17', '22', '24'])
})

test('a review pack is found by its title, and by what was written in it', () => {
  const pack = { ...noChoices, from: '2026-W27', to: '2026-W39', figures: {} }
  const packs = [
    { ...pack, id: 'p1', title: 'Half-year with Maya', texts: {} },
    { ...pack, id: 'p2', title: '', texts: { 'goal win': 'Six of ten trials stayed' } },
  ]
  const inPacks = (typed: string) =>
    find(typed, foundPerPage, { ...where, config: { ...document, packs } }).found
  expect(inPacks('half maya')).toEqual([
    { kind: 'pack', text: 'Half-year with Maya', at: null, id: 'p1' },
  ])
  expect(inPacks('trials')).toEqual([
    { kind: 'pack', text: 'Six of ten trials stayed', at: null, id: 'p2' },
  ])
})

test('nothing typed finds nothing', () => {
  expect(find(' . ', foundPerPage, where)).toEqual({ found: [], left: 0 })
})

test.each([
  ['Zürich', 'zurich', true],
  ['zurich', 'ZÜRICH', true],
  ['Straße', 'strasse', true],
  ['Café-Runde', 'rund caf', true],
  ['Interview', 'view', false],
])('%s is found by %s: %s', (text, typed, is) => {
  expect(isFoundIn(folded(text), folded(typed))).toBe(is)
})

test('a longer list begins with the shorter one, and says how many are left', () => {
  const [first] = document.entries as readonly [Entry]
  const entries = Array.from({ length: foundPerPage * 2 + 3 }, (_, index) => ({
    ...first,
    id: `e${index}`,
    start: addSeconds(first.start, index),
    note: `Planning ${index}`,
  }))
  const newest = entries.map(({ note }) => note).toReversed()
  const texts = (most: number) => {
    const { found, left } = find('planning', most, { ...where, entries })
    return [found.map(({ text }) => text), left]
  }
  expect(texts(foundPerPage)).toEqual([newest.slice(0, foundPerPage), foundPerPage + 3])
  expect(texts(foundPerPage * 3)).toEqual([newest, 0])
})
