import { expect, test } from 'vitest'
import { hourHeight } from '../../renderer/timeline/hour-height.ts'

test.each([
  ['no room at all', -300, 52],
  ['the usual window', 453, 52],
  ['just enough for ten hours', 530, 53],
  ['a part of a pixel left over', 739, 73],
  ['a large window', 733, 73],
  ['more than an hour needs', 4000, 104],
])('%s: %d px make an hour of %d px', (_, available, expected) => {
  expect(hourHeight(available)).toBe(expected)
})
