import { expect, test } from 'vitest'
import { type HandedEvent, handOver } from '../../../shared/planned/hand-over.ts'
import { at } from '../../support.ts'

const now = at('2026-11-16T09:00:00Z')
const block = {
  id: 'b',
  uid: 'b@offwheel',
  start: at('2026-11-17T08:00:00Z'),
  end: at('2026-11-17T09:00:00Z'),
  title: 'Narrative',
  categoryId: 'vision',
  goalId: null,
}
const event = { uid: block.uid, start: block.start, end: block.end, summary: 'Narrative' }
const later = at('2026-11-17T10:00:00Z')

test.each<[string, readonly HandedEvent[], Partial<typeof block>, number]>([
  ['the first time it is 0', [], {}, 0],
  ['unchanged it stays', [{ ...event, sequence: 2 }], {}, 2],
  ['moved it rises', [{ ...event, sequence: 2 }], { start: at('2026-11-17T08:05:00Z') }, 3],
  ['longer it rises', [{ ...event, sequence: 0 }], { end: later }, 1],
  ['renamed it rises', [{ ...event, sequence: 0 }], { title: 'Story' }, 1],
  ['another goal is nothing to a calendar', [{ ...event, sequence: 1 }], { categoryId: 'x' }, 1],
  ['moved back it rises too', [{ ...event, end: later, sequence: 4 }], {}, 5],
  ['what others were given does not matter', [{ ...event, uid: 'c', sequence: 9 }], {}, 0],
])('%s', (_, handed, change, sequence) => {
  const { events } = handOver([{ ...block, ...change }], handed, now)
  expect(events).toMatchObject([{ uid: block.uid, sequence }])
})

test('what was given before is remembered for a quarter after it is over, and replaced', () => {
  const old = { ...event, sequence: 1 }
  const known = [
    { ...old, uid: 'recent', end: at('2026-09-01T09:00:00Z') },
    { ...old, uid: 'long ago', end: at('2026-08-01T09:00:00Z') },
    old,
  ]
  const { events, handed } = handOver([{ ...block, title: 'Story' }], known, now)
  expect(handed.map(({ uid, sequence }) => [uid, sequence])).toEqual([
    ['recent', 1],
    [block.uid, 2],
  ])
  expect(handed.at(-1)).toEqual(events[0])
})
