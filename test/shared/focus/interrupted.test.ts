import { expect, test } from 'vitest'
import { interruptedWork } from '../../../shared/focus/recent.ts'
import type { Entry } from '../../../shared/model/entry.ts'
import { at, entry } from '../../support.ts'

const time = (clock: string) => at(`2026-11-16T${clock}:00Z`)

function block(from: string, to: string, note: string, fields: Partial<Entry> = {}): Entry {
  return entry({ id: from, start: time(from), end: time(to), source: 'timer', note, ...fields })
}

const request = { from: 'Sales', id: 'r1' }
const narrative = block('09:00', '10:00', 'Narrative', { categoryId: 'vision', goalId: 'g' })
const sales = block('10:00', '10:20', 'Slides', { request })
const legal = block('10:20', '10:30', 'Wording', { request: { from: 'Legal', id: 'r2' } })

test.for<[string, readonly Entry[], string | null]>([
  ['nothing was timed', [], null],
  ['no request', [narrative], null],
  ['a request took its place', [narrative, sales], 'Narrative'],
  ['two requests in a row', [narrative, sales, legal], 'Narrative'],
  ['given in another order', [legal, narrative, sales], 'Narrative'],
  ['it was stopped before', [{ ...narrative, end: time('09:50') }, sales], null],
  ['other work came after', [narrative, sales, block('10:20', '10:40', 'Mail')], null],
  ['only an asker was noted', [narrative, { ...sales, request: { from: 'Sales' } }], null],
  ['a request is all there was', [sales], null],
  [
    'a meeting between is no block',
    [narrative, entry({ start: time('10:00') }), sales],
    'Narrative',
  ],
  [
    'in pieces',
    [
      block('09:00', '09:20', 'Narrative', { blockId: '09:00' }),
      block('09:30', '10:00', 'Narrative', { blockId: '09:00' }),
      { ...sales, end: time('10:10'), blockId: '10:00' },
      block('10:15', '10:20', 'Slides', { request, blockId: '10:00' }),
    ],
    'Narrative',
  ],
])('%s', ([, entries, note]) => {
  expect(interruptedWork(entries, time('11:00'))?.note ?? null).toBe(note)
})

test('comes with its category and goal, and is not offered the next day', () => {
  expect(interruptedWork([narrative, sales], time('11:00'))).toEqual({
    categoryId: 'vision',
    goalId: 'g',
    note: 'Narrative',
  })
  expect(interruptedWork([narrative, sales], at('2026-11-17T09:00:00Z'))).toBeNull()
})
