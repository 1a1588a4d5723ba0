import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rebase } from '../../../shared/model/rebase.ts'

const before = { zone: 'Europe/Berlin', keys: { start: 'F6', stop: 'F7' }, tools: ['a', 'b'] }
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
    'a list changes as a whole',
    { ...before, tools: ['a', 'b', 'c'] },
    { ...before, tools: ['b'] },
    { ...before, tools: ['b'] },
  ],
])('%s', ([, first, second, expected]) => {
  expect(rebase<Form>(before, second, rebase<Form>(before, first, before))).toEqual(expected)
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
