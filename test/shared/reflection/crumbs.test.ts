// Crumbs: the slot they are offered, and what became of them. Weeks are those of November 2026; it is Friday of week 47.
import { expect, test } from 'vitest'
import { defaultCategories } from '../../../shared/model/defaults.ts'
import type { Fate } from '../../../shared/planned/fate.ts'
import { contextFirst } from '../../../shared/reflection/context.ts'
import {
  type Crumbs,
  type CrumbWeek,
  crumbRecord,
  crumbSlot,
} from '../../../shared/reflection/crumbs.ts'
import { formatInstant, type Span } from '../../../shared/time/instant.ts'
import { at, config } from '../../support.ts'

const friday = at('2026-11-20T15:00:00Z')
/** A week in which AI cost nothing. */
const saved = (count: number, seconds: number): Crumbs => ({ count, seconds, weekSeconds: seconds })
const crumbs = saved(23, 250 * 60)

/** All of next week but Thursday until 12:00 in Berlin, and Friday from 14:00 to 15:30. */
const nearlyFull: readonly Span[] = [
  { from: at('2026-11-22T23:00:00Z'), to: at('2026-11-26T07:50:00Z') },
  { from: at('2026-11-26T10:10:00Z'), to: at('2026-11-27T12:50:00Z') },
  { from: at('2026-11-27T14:40:00Z'), to: at('2026-11-29T22:00:00Z') },
]

const slotOf = (fields: Partial<Parameters<typeof crumbSlot>[0]>) => {
  const input = { week: '2026-W47', crumbs, config: config(), busy: nearlyFull, now: friday }
  const slot = crumbSlot({ ...input, ...fields })
  return slot && `${formatInstant(slot.from)} ${(slot.to - slot.from) / 60}`
}

test.for<[string, Partial<Parameters<typeof crumbSlot>[0]>, string | null]>([
  ['the longest of the week after', {}, '2026-11-26T08:00:00Z 120'],
  ['three hours at most, and the first of these', { busy: [] }, '2026-11-23T08:00:00Z 180'],
  [
    'a long stretch is taken whole, or not at all',
    { crumbs: saved(4, 2400) },
    '2026-11-26T08:00:00Z 120',
  ],
  [
    'none where nothing is free',
    { busy: [{ from: friday, to: at('2026-12-01T00:00:00Z') }] },
    null,
  ],
  ['none for a single piece', { crumbs: saved(1, 1740) }, null],
  ['none for less than half an hour', { crumbs: saved(5, 1799) }, null],
  ['none where rework took it back', { crumbs: { ...crumbs, weekSeconds: -360 } }, null],
  [
    'as long as what rework left',
    { crumbs: { ...crumbs, weekSeconds: 2400 } },
    '2026-11-26T08:00:00Z 120',
  ],
  ['none once the week after is over', { week: '2026-W45', busy: [] }, null],
  [
    'the rest of a week after that has begun',
    { week: '2026-W46', now: at('2026-11-20T07:00:00Z'), busy: [] },
    '2026-11-20T08:00:00Z 180',
  ],
])('a slot: %s', ([, fields, expected]) => {
  expect(slotOf(fields)).toBe(expected)
})

const hours = (crumbHours: number, ...blocks: readonly (readonly [Fate, number])[]): CrumbWeek => ({
  crumbs: saved(10, crumbHours * 3600),
  blocks: blocks.map(([fate, length], index) => ({
    fate,
    block: {
      id: `${index}`,
      uid: `${index}@offwheel`,
      start: friday,
      end: at(formatInstant(friday).replace('15:', `${15 + length}:`)),
      title: '',
      categoryId: 'discovery',
      goalId: null,
    },
  })),
})
const few: CrumbWeek = { crumbs: saved(1, 1200), blocks: [] }

test.for<[string, readonly CrumbWeek[], { weeks: number; hours: number; kept: number } | null]>([
  ['no week', [], null],
  ['three weeks', [hours(4), hours(4), hours(4)], null],
  ['weeks without crumbs do not count', [hours(4), hours(4), hours(4), few], null],
  ['no block', [hours(4), hours(3), hours(2), hours(1)], { weeks: 4, hours: 10, kept: 0 }],
  [
    'kept, moved, lost and to come',
    [hours(4, ['kept', 2]), hours(4, ['moved', 2]), hours(4, ['lost', 2]), hours(4, ['coming', 2])],
    { weeks: 4, hours: 16, kept: 2 },
  ],
  [
    'blocks longer than the crumbs',
    [hours(1, ['kept', 2]), hours(3, ['kept', 1], ['kept', 1]), hours(2), hours(2)],
    { weeks: 4, hours: 8, kept: 3 },
  ],
])('what became of them: %s', ([, weeks, expected]) => {
  const record = crumbRecord(weeks)
  expect(
    record && {
      weeks: record.weeks,
      hours: record.seconds / 3600,
      kept: record.keptSeconds / 3600,
    },
  ).toEqual(expected)
})

test('discovery and market come first, then the other categories of strategy that are in use', () => {
  const [vision, ...others] = defaultCategories
  if (!vision) throw new Error('no categories')
  const own = { ...vision, id: 'own' }
  const ids = (categories: Parameters<typeof contextFirst>[0]) =>
    contextFirst(categories).map(({ id }) => id)
  expect(ids([own, vision, ...others])).toEqual([
    'discovery',
    'market',
    'own',
    'vision',
    'influence',
  ])
  const archived = others.map((each) => ({ ...each, archived: true }))
  expect(ids([own, vision, ...archived])).toEqual(['own', 'vision'])
})
