// What became of planned blocks, as docs/reflection.md has it. All blocks are of Wednesday, 25 November.
import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../shared/model/defaults.ts'
import type { Entry } from '../../../shared/model/entry.ts'
import type { PlannedBlock } from '../../../shared/model/planned-block.ts'
import { blockFates, blocksOfWeek, type Fate } from '../../../shared/planned/fate.ts'
import { movedBlock } from '../../../shared/planned/moved.ts'
import { at, entry, zone } from '../../support.ts'

const clock = (time: string, day = '25') => at(`2026-11-${day}T${time}:00Z`)

const block = (from: string, to: string, fields: Partial<PlannedBlock> = {}): PlannedBlock => ({
  id: `${from}-${to}`,
  uid: `${from}@offwheel`,
  start: clock(from),
  end: clock(to),
  title: '',
  categoryId: 'vision',
  goalId: null,
  ...fields,
})

const worked = (from: string, to: string, fields: Partial<Entry> = {}) =>
  entry({ start: clock(from), end: clock(to), categoryId: 'vision', ...fields })

const segments = (entries: readonly Entry[]) =>
  entries.map((each) => ({ start: each.start, end: each.end, entry: each }))

interface Case {
  readonly blocks: readonly PlannedBlock[]
  readonly worked?: readonly Entry[]
  readonly fates: readonly Fate[]
}

const morning = block('08:00', '10:00')
const forGoal = block('08:00', '10:00', { goalId: 'g' })

test.for<[string, Case]>([
  ['nothing recorded', { blocks: [morning], fates: ['lost'] }],
  ['not over', { blocks: [block('17:00', '19:00')], fates: ['coming'] }],
  ['all of it', { blocks: [morning], worked: [worked('08:00', '10:00')], fates: ['kept'] }],
  ['half of it', { blocks: [morning], worked: [worked('07:00', '09:00')], fates: ['kept'] }],
  [
    'half of it in two pieces',
    {
      blocks: [morning],
      worked: [worked('08:00', '08:20'), worked('09:20', '10:30')],
      fates: ['kept'],
    },
  ],
  ['a minute less', { blocks: [morning], worked: [worked('08:00', '08:59')], fates: ['lost'] }],
  [
    'time of another category',
    {
      blocks: [morning],
      worked: [worked('08:00', '10:00', { categoryId: 'delivery' })],
      fates: ['lost'],
    },
  ],
  [
    'time for another goal',
    { blocks: [forGoal], worked: [worked('08:00', '10:00')], fates: ['lost'] },
  ],
  [
    'time for its goal',
    { blocks: [forGoal], worked: [worked('08:00', '10:00', { goalId: 'g' })], fates: ['kept'] },
  ],
  [
    'any goal, where it has none',
    { blocks: [morning], worked: [worked('08:00', '10:00', { goalId: 'g' })], fates: ['kept'] },
  ],
  ['done later', { blocks: [morning], worked: [worked('13:00', '14:00')], fates: ['moved'] }],
  [
    'done on the day it was moved to',
    {
      blocks: [{ ...morning, movedFrom: clock('08:00', '24') }],
      worked: [worked('08:00', '10:00')],
      fates: ['moved'],
    },
  ],
  [
    'moved, and nothing recorded',
    { blocks: [{ ...morning, movedFrom: clock('08:00', '24') }], fates: ['lost'] },
  ],
  [
    'time of another block is not its own',
    {
      blocks: [morning, block('11:00', '12:00')],
      worked: [worked('11:00', '12:00')],
      fates: ['lost', 'kept'],
    },
  ],
  [
    'other time makes up for one block, the earlier',
    {
      blocks: [morning, block('11:00', '13:00')],
      worked: [worked('14:00', '15:00')],
      fates: ['moved', 'lost'],
    },
  ],
  [
    'time around overlapping blocks counts once',
    {
      blocks: [block('08:00', '12:00'), block('09:00', '10:00')],
      worked: [worked('11:00', '12:30')],
      fates: ['lost', 'moved'],
    },
  ],
])('%s', ([, { blocks, worked: entries = [], fates }]) => {
  const told = blockFates(blocks, segments(entries), clock('16:00'))
  expect(told.map(({ fate }) => fate)).toEqual(fates)
})

const settings = defaultSettings(zone)

test('the blocks of a week are those planned and those started, in order', () => {
  const [first, second] = [block('08:00', '09:00'), block('10:00', '11:00')]
  const next = block('08:00', '09:00', { id: 'next', start: at('2026-11-30T08:00:00Z') })
  const blocks = { planned: [second, next], started: [first] }
  expect(blocksOfWeek('2026-W48', blocks, settings)).toEqual([first, second])
})

describe('a block that is moved', () => {
  const thursday = { start: clock('08:00', '26'), end: clock('10:00', '26') }

  test('to another day in its week remembers when it was to start', () => {
    const moved = movedBlock(morning, thursday, clock('07:00'), settings)
    expect(moved).toEqual({ ...morning, ...thursday, movedFrom: morning.start })
    const friday = { start: clock('08:00', '27'), end: clock('10:00', '27') }
    expect(movedBlock(moved, friday, clock('07:30'), settings).movedFrom).toBe(morning.start)
  })

  test('back to its day is where it was to be', () => {
    const moved = movedBlock(morning, thursday, clock('07:00'), settings)
    const back = { start: clock('14:00'), end: clock('16:00') }
    expect(movedBlock(moved, back, clock('07:30'), settings)).toEqual({ ...morning, ...back })
  })

  test('on its day, or before its week begins, was planned so', () => {
    const later = { start: clock('14:00'), end: clock('16:00') }
    expect(movedBlock(morning, later, clock('07:00'), settings).movedFrom).toBeUndefined()
    const before = clock('12:00', '22')
    expect(movedBlock(morning, thursday, before, settings).movedFrom).toBeUndefined()
  })
})
