import { describe, expect, test } from 'vitest'
import type { Config } from '../../../shared/model/document.ts'
import type { PlannedBlock } from '../../../shared/model/planned-block.ts'
import type { Reflection } from '../../../shared/model/reflection.ts'
import { commitmentFor, commitmentState } from '../../../shared/reflection/commitment.ts'
import { formatInstant } from '../../../shared/time/instant.ts'
import { at, config, entry } from '../../support.ts'

const week = '2026-W48'

const written = (commitment: string): Reflection => ({
  writtenAt: at('2026-11-20T15:00:00Z'),
  kept: null,
  impactClarity: null,
  outcomes: '',
  aiHours: '',
  obstacles: '',
  commitment,
})

const weeks = (reflections: Readonly<Record<string, string>>): Config['weeks'] =>
  Object.fromEntries(
    Object.entries(reflections).map(([each, text]) => [each, { reflection: written(text) }]),
  )

test.for<[string, Readonly<Record<string, string>>, string]>([
  ['of the week before', { '2026-W47': ' Say no once. ' }, 'Say no once.'],
  ['over a week without a reflection', { '2026-W46': 'Say no once.' }, 'Say no once.'],
  ['of the last reflection, which made none', { '2026-W46': 'Say no once.', '2026-W47': '' }, ''],
  ['too old', { '2026-W43': 'Say no once.' }, ''],
  ['four weeks old', { '2026-W44': 'Say no once.' }, 'Say no once.'],
  ['of the week itself, which is for the next', { '2026-W48': 'Say no once.' }, ''],
  ['over the turn of the year', { '2026-W47': 'Say no once.' }, 'Say no once.'],
])('the commitment for a week: %s', ([, reflections, expected]) => {
  expect(commitmentFor(week, { weeks: weeks(reflections) })).toBe(expected)
})

test('a reflection that is only begun leaves the commitment before it in force', () => {
  const begun = (fields: Partial<Reflection>) => ({
    ...weeks({ '2026-W46': 'Say no once.' }),
    '2026-W47': { reflection: { ...written(''), isOpen: true as const, ...fields } },
  })
  const during = (fields: Partial<Reflection>) => commitmentFor(week, { weeks: begun(fields) })
  expect(during({ outcomes: 'A' })).toBe('Say no once.')
  expect(during({ kept: 'not-kept' })).toBe('Say no once.')
  expect(during({ kept: 'kept' })).toBe('')
  expect(during({ commitment: 'Ship less.' })).toBe('Ship less.')
  expect(during({ isOpen: undefined })).toBe('')
})

const planned = (fields: Partial<PlannedBlock>): PlannedBlock => ({
  id: 'p',
  uid: 'p@offwheel',
  start: at('2026-11-26T08:00:00Z'),
  end: at('2026-11-26T09:30:00Z'),
  title: 'Say no once',
  categoryId: 'vision',
  goalId: null,
  commitment: week,
  ...fields,
})

const now = at('2026-11-25T13:00:00Z')
const state = (fields: Partial<Config>, entries = [entry()]) =>
  commitmentState(week, {
    config: config({ weeks: weeks({ '2026-W47': 'Say no once.' }), ...fields }),
    entries,
    waiting: [],
    running: [],
    now,
  })

describe('where it stands', () => {
  test('a week without one has no state', () => {
    expect(state({ weeks: {} })).toBeNull()
  })

  test('blocks to come, blocks let go and time spent; blocks for something else are none of it', () => {
    const coming = planned({})
    const lost = planned({
      id: 'lost',
      start: at('2026-11-24T08:00:00Z'),
      end: at('2026-11-24T09:30:00Z'),
    })
    const other = planned({ id: 'other' })
    const span = { start: at('2026-11-23T09:00:00Z'), end: at('2026-11-23T09:40:00Z') }
    const mine = entry({ ...span, commitment: week })
    const before = entry({ commitment: '2026-W47' })
    const { commitment: _, ...free } = other
    const found = state({ planned: [coming, lost, free] }, [mine, before])
    expect(found).toMatchObject({ doneSeconds: 2400, coming: [coming], slots: [] })
    expect(found?.blocks).toEqual([
      { block: lost, fate: 'lost' },
      { block: coming, fate: 'coming' },
    ])
  })

  test('without a block to come there is a slot in the working hours ahead, beside all that is taken', () => {
    const taken = planned({
      start: at('2026-11-25T13:00:00Z'),
      end: at('2026-11-25T17:00:00Z'),
      commitment: undefined,
    })
    const [slot] = state({ planned: [taken] })?.slots ?? []
    expect(slot && [slot.from, slot.to].map(formatInstant)).toEqual([
      '2026-11-26T08:00:00Z',
      '2026-11-26T09:30:00Z',
    ])
  })

  test('work by hand in the time of a block counts, and once', () => {
    const block = planned({
      start: at('2026-11-24T09:00:00Z'),
      end: at('2026-11-24T10:30:00Z'),
    })
    const span = { start: at('2026-11-24T08:30:00Z'), end: at('2026-11-24T10:00:00Z') }
    const { categoryId, goalId } = block
    const byHand = entry({ ...span, categoryId, goalId })
    const found = state({ planned: [block] }, [byHand])
    expect(found).toMatchObject({ doneSeconds: 3600, blocks: [{ fate: 'kept' }] })
    const started = { ...byHand, commitment: week }
    expect(state({ planned: [block] }, [started])?.doneSeconds).toBe(5400)
  })

  test('time to come does not count as spent', () => {
    const tomorrow = { start: at('2026-11-26T09:00:00Z'), end: at('2026-11-26T10:00:00Z') }
    expect(state({}, [entry({ ...tomorrow, commitment: week })])?.doneSeconds).toBe(0)
  })
})
