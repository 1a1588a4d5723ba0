import { expect, test } from 'vitest'
import { folded, isFoundIn } from '../../../shared/base/folded.ts'
import { find, foundPerPage } from '../../../shared/find/find.ts'
import type { Entry } from '../../../shared/model/entry.ts'
import { addSeconds } from '../../../shared/time/instant.ts'
import { at, document, pricing } from '../../renderer/fixture.ts'

const where = {
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
  find(typed, 0, where).found.map(({ kind, text }) => `${kind}: ${text}`)

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

test('nothing typed finds nothing', () => {
  expect(find(' . ', 0, where)).toEqual({ found: [], hasMore: false })
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

test('pages follow one another and end', () => {
  const [first] = document.entries as readonly [Entry]
  const entries = Array.from({ length: foundPerPage * 2 + 3 }, (_, index) => ({
    ...first,
    id: `e${index}`,
    start: addSeconds(first.start, index),
    note: `Planning ${index}`,
  }))
  const page = (skip: number) => find('planning', skip, { ...where, entries })
  const all = [0, 1, 2].flatMap((index) => page(index * foundPerPage).found)
  expect(all.map(({ text }) => text)).toEqual(entries.map(({ note }) => note).toReversed())
  expect([page(0).hasMore, page(foundPerPage).hasMore, page(2 * foundPerPage).hasMore]).toEqual([
    true,
    true,
    false,
  ])
})
