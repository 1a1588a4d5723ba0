import { expect, test } from 'vitest'
import { staying, type Toast, withoutEdits, withToast } from '../../renderer/window/toast.ts'

function toast(id: number, fields: Partial<Toast['notice']> = {}): Toast {
  return {
    id,
    notice: { tone: 'info', title: `notice ${id}`, details: [], ...fields },
    action: null,
  }
}

const ids = (toasts: readonly Toast[]) => toasts.map(({ id }) => id)
const problem = { tone: 'problem' } as const
const detailed = { details: ['Standup'] }

function refusal(id: number): Toast {
  return { ...toast(id, problem), isRefusal: true }
}

function done(id: number): Toast {
  return { ...toast(id), action: { label: 'Undo', run: () => {}, edits: 1, isSettled: true } }
}

test.for<[string, readonly Toast[], Toast, readonly number[]]>([
  ['the first', [], toast(1), [1]],
  ['a passing one gives way', [toast(1)], toast(2), [2]],
  ['a problem stays', [toast(1, problem)], toast(2), [1, 2]],
  ['details stay', [toast(1, detailed)], toast(2), [1, 2]],
  [
    'a passing one gives way to a problem',
    [toast(1), toast(2, problem)],
    toast(3, problem),
    [2, 3],
  ],
  [
    'the oldest of three that stay goes',
    [toast(1, problem), toast(2, detailed)],
    toast(3, problem),
    [1, 2, 3],
  ],
  [
    'more than three are too many to read',
    [toast(1, problem), toast(2, detailed), toast(3, problem)],
    toast(4),
    [2, 3, 4],
  ],
  [
    'one that says the same takes its place',
    [toast(1, { ...problem, title: 'No' }), toast(2, problem)],
    toast(3, { ...problem, title: 'No' }),
    [2, 3],
  ],
  ['a refusal stays', [refusal(1)], toast(2), [1, 2]],
  ['a refusal gives way to what is done', [refusal(1), toast(2, problem)], done(3), [2, 3]],
])('one notice at a time: %s', ([, before, added, expected]) => {
  expect(ids(withToast(before, added))).toEqual(expected)
})

test('going to another view leaves what must be read', () => {
  const toasts = [toast(1), toast(2, problem), toast(3, detailed), refusal(4)]
  expect(ids(staying(toasts))).toEqual([2, 3])
})

test('what tells of an edit goes with its undo, even with details', () => {
  const imported: Toast = { ...toast(1, detailed), isOfEdit: true }
  expect(ids(withoutEdits([imported, toast(2, problem)]))).toEqual([2])
})
