import { expect, test } from 'vitest'
import { categoryKeys, groupAction } from '../../renderer/views/meetings/group-keys.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k']
const keys = categoryKeys(ids)

test('digits come first, then letters', () => {
  expect([...keys].at(0)).toEqual(['1', 'a'])
  expect([...keys].slice(-2)).toEqual([
    ['0', 'j'],
    ['a', 'k'],
  ])
  expect(categoryKeys(Array.from({ length: 50 }, (_, place) => `c${place}`)).size).toBe(36)
})

test.each([
  ['2', false, { kind: 'classify', categoryId: 'b' }],
  ['A', false, { kind: 'classify', categoryId: 'k' }],
  ['ArrowUp', true, { kind: 'walk', step: -1 }],
  ['ArrowDown', false, { kind: 'walk', step: 1 }],
  ['Delete', false, { kind: 'dismiss' }],
  // A letter or an arrow would choose from a list that has the focus.
  ['m', true, { kind: 'keep-off' }],
  ['ArrowRight', true, { kind: 'keep-off' }],
  ['m', false, null],
  ['Enter', true, null],
  [' ', true, null],
  ['?', true, null],
  ['Tab', true, null],
] as const)('%s, on a list: %s', (key, isOnList, expected) => {
  const pressed = { key, ctrlKey: false, metaKey: false, altKey: false }
  expect(groupAction(pressed, keys, isOnList)).toEqual(expected)
})

test('a shortcut is none of its keys', () => {
  const pressed = { key: '1', ctrlKey: true, metaKey: false, altKey: false }
  expect(groupAction(pressed, keys, false)).toBe(null)
})
