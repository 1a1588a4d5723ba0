import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { byId } from '../../../shared/interchange/by-id.ts'
import { firstFault } from '../../../shared/interchange/fault.ts'

const lists = byId(z.array(z.number()))

test('any text can be an id', () => {
  const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', ''))
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.array(fc.integer()))), (entries) => {
      const given = JSON.stringify(Object.fromEntries(entries))
      expect(JSON.stringify(lists.parse(JSON.parse(given)))).toBe(given)
    }),
  )
})

test.each([
  ['a list', [], []],
  ['a text', 'x', []],
  ['null', null, []],
  ['what is missing', undefined, []],
  ['a value of another kind', { a: [1], b: 'x' }, ['b']],
  ['a value with a fault inside', { a: [1], __proto: [1, 'x'] }, ['__proto', 1]],
])('%s is refused, and the fault says where', (_name, value, path) => {
  const read = lists.safeParse(value)
  expect(read.success || firstFault(read.error).path).toEqual(path)
})
