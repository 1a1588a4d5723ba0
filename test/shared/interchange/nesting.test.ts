import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isNestedTooDeeply } from '../../../shared/interchange/nesting.ts'
import { readDocument } from '../../../shared/interchange/read.ts'

const around = (levels: number, value: unknown) => {
  let whole = value
  for (let level = 0; level < levels; level++) whole = level % 2 ? [whole, 1] : { a: 'x', b: whole }
  return JSON.stringify(whole)
}

test('a hundred levels are taken, one more is too many', () => {
  expect(isNestedTooDeeply(around(100, 0))).toBe(false)
  expect(isNestedTooDeeply(around(101, 0))).toBe(true)
})

test('brackets, quotes and backslashes in texts and keys do not count', () => {
  const odd = fc.array(fc.constantFrom('[', '{', ']', '}', '"', '\\', 'a'), { maxLength: 300 })
  fc.assert(
    fc.property(odd, (characters) => {
      const text = characters.join('')
      expect(isNestedTooDeeply(around(99, { [text]: text }))).toBe(false)
      expect(isNestedTooDeeply(around(100, { [text]: text }))).toBe(true)
    }),
  )
})

test('what is no JSON ends the look at it all the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', '\\', '[', ']', 'a') }), (text) => {
      expect(isNestedTooDeeply(text)).toBeTypeOf('boolean')
    }),
  )
})

test('an import that nests without an end is refused in words', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  expect(readDocument(`{"format":"offwheel","deep":${deep}}`)).toMatchObject({
    problem: { code: 'bad-format', message: 'document: nested too deeply' },
  })
})
