import { expect, test } from 'vitest'
import { labelled, wrapped } from '../../renderer/charts/sankey-labels.ts'

const tenALetter = (text: string) => 10 * text.length

test('the outer columns leave room for their names, wrapped where they are too long', () => {
  const label = (column: number, name: string) => ({ column, name, figure: '1 h' })
  const names = [
    label(0, 'Interview synthesis'),
    label(0, 'PRD'),
    label(1, 'Saved'),
    label(2, 'Nicht erfasst'),
  ]
  expect(labelled(names, 900, tenALetter)).toEqual({
    left: 190,
    right: 130,
    lines: [['Interview synthesis'], ['PRD'], ['Saved'], ['Nicht erfasst']],
  })
  expect(labelled(names, 430, tenALetter)).toEqual({
    left: 90,
    right: 70,
    lines: [['Interview', 'synthesis'], ['PRD'], ['Saved'], ['Nicht', 'erfasst']],
  })
})

test('a name between them ends before the next column', () => {
  const columns = ['PRD', 'Saved', 'Mehr Umsetzung', 'Backlog'].map((name, column) => {
    return { column, name, figure: '' }
  })
  const { lines } = labelled(columns, 520, tenALetter)
  expect(lines[2]).toEqual(['Mehr', 'Umsetzung'])
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
