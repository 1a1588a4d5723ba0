import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rebase } from '../../../shared/model/rebase.ts'

const before = {
  zone: 'Europe/Berlin',
  keys: { start: 'F6', stop: 'F7' },
  tools: ['a', 'b'],
  rails: [{ id: '1' }, { id: '2' }],
  numbers: [1, 2],
  hours: { mon: ['9-17'], tue: ['9-17'] },
}
type Form = Partial<Record<string, unknown>>

test.for<[string, Form, Form, Form]>([
  [
    'two keys of one object',
    { ...before, keys: { start: 'F1', stop: 'F7' } },
    { ...before, keys: { start: 'F6', stop: 'F2' } },
    { ...before, keys: { start: 'F1', stop: 'F2' } },
  ],
  [
    'one added, one taken away',
    { ...before, keys: { start: 'F6', stop: 'F7', show: 'F8' } },
    { ...before, keys: { stop: 'F7' } },
    { ...before, keys: { stop: 'F7', show: 'F8' } },
  ],
  [
    'the same thing twice: the later one',
    { ...before, zone: 'Asia/Tokyo' },
    { ...before, zone: 'America/St_Johns' },
    { ...before, zone: 'America/St_Johns' },
  ],
  [
    'a text added to a list, and one taken away',
    { ...before, tools: ['a', 'b', 'c'] },
    { ...before, tools: ['b'] },
    { ...before, tools: ['b', 'c'] },
  ],
  [
    'a list in another order, and a text added',
    { ...before, tools: ['a', 'b', 'c'] },
    { ...before, tools: ['b', 'a'] },
    { ...before, tools: ['b', 'a', 'c'] },
  ],
  [
    'two things of a list, and one added',
    { ...before, rails: [{ id: '1', low: 2 }, { id: '2' }, { id: '3' }] },
    { ...before, rails: [{ id: '1' }, { id: '2', high: 3 }] },
    { ...before, rails: [{ id: '1', low: 2 }, { id: '2', high: 3 }, { id: '3' }] },
  ],
  [
    'a thing changed by one and taken away by the other',
    { ...before, rails: [{ id: '2' }] },
    { ...before, rails: [{ id: '1', low: 5 }, { id: '2' }] },
    { ...before, rails: [{ id: '2' }] },
  ],
  [
    'a list of numbers changes as a whole',
    { ...before, numbers: [1, 2, 3] },
    { ...before, numbers: [2] },
    { ...before, numbers: [2] },
  ],
  [
    'a list that is whole',
    { ...before, hours: { mon: ['9-12'], tue: ['9-17'] } },
    { ...before, hours: { mon: ['9-13'], tue: ['9-16'] } },
    { ...before, hours: { mon: ['9-13'], tue: ['9-16'] } },
  ],
])('%s', ([, first, second, expected]) => {
  expect(
    rebase<Form>(before, second, rebase<Form>(before, first, before, ['hours']), ['hours']),
  ).toEqual(expected)
})

test('nothing changed changes nothing, and what changed arrives whole where nothing else did', () => {
  const value = fc.jsonValue({ maxDepth: 3 })
  fc.assert(
    fc.property(value, value, value, (first, second, other) => {
      expect(rebase(first, first, other)).toEqual(other)
      expect(rebase(first, second, first)).toEqual(second)
    }),
    { examples: [[{ valueOf: false }, {}, 0]], numRuns: 1000 },
  )
})
