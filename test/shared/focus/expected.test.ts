import { expect, test } from 'vitest'
import { expectedEntries } from '../../../shared/focus/expected.ts'
import type { FocusBlock } from '../../../shared/model/block.ts'
import { addSeconds } from '../../../shared/time/instant.ts'
import { at, focusBlock } from '../../support.ts'

const start = at('2026-11-16T09:00:00Z')
const minute = (count: number) => addSeconds(start, count * 60)
const block = focusBlock({ startedAt: start })
const pause = { from: minute(10), to: minute(20) }

test.for<[string, Partial<FocusBlock> | null, number, (readonly [number, number])[]]>([
  ['no block', null, 10, []],
  ['one that goes as planned', {}, 10, [[0, 50]]],
  ['one over its planned end', {}, 70, [[0, 70]]],
  ['one without a planned end', { plannedMinutes: null }, 10, [[0, 10]]],
  ['one that is paused', { pausedAt: minute(10) }, 30, [[0, 10]]],
  [
    'one that was paused: its end comes later',
    { pauses: [pause] },
    30,
    [
      [0, 10],
      [20, 60],
    ],
  ],
])('what a block is expected to leave: %s', ([, fields, now, spans]) => {
  const entries = expectedEntries(fields && { ...block, ...fields }, minute(now))
  expect(entries.map(({ start, end }) => [start, end])).toEqual(
    spans.map(([from, to]) => [minute(from), minute(to)]),
  )
})
