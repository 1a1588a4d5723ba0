import { expect, test } from 'vitest'
import { labelRoom, wrapped } from '../../renderer/charts/sankey-labels.ts'

const tenALetter = (text: string) => 10 * text.length

test.each([
  ['as wide as the longest name', ['Claude', 'Interview synthesis'], 900, 190],
  ['no more than its part of the picture', ['Interview synthesis'], 500, 140],
  ['none without names', [], 500, 0],
] as const)('the room of a column: %s', (_, texts, width, room) => {
  expect(labelRoom(texts, width, tenALetter)).toBeCloseTo(room)
})

test.each([
  ['Claude', 100, ['Claude']],
  ['Interview synthesis', 190, ['Interview synthesis']],
  ['Interview synthesis', 150, ['Interview', 'synthesis']],
  ['Discovery & Nutzerforschung', 150, ['Discovery &', 'Nutzerforschung']],
  // Of one word without a space, all letters stay.
  ['Anforderungsmanagement', 100, ['Anforderun', 'gsmanageme', 'nt']],
  ['a verylongword b', 80, ['a', 'verylong', 'word b']],
  ['x', 1, ['x']],
] as const)('%s in %d', (name, room, lines) => {
  expect(wrapped(name, room, tenALetter)).toEqual(lines)
})
