import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Goal } from '../../../shared/model/goal.ts'
import { movedGoal, rankedGoals } from '../../../shared/model/ranked-goals.ts'

/** `b*` is archived. */
const goals = (names: string): readonly Goal[] =>
  names.split(' ').map((name, index) => ({
    id: name.replace('*', ''),
    name,
    rank: index + 1,
    targetShare: null,
    archived: name.endsWith('*'),
  }))
const names = (ranked: readonly Goal[]) =>
  ranked
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ name }) => name)
    .join(' ')

describe('the order of goals', () => {
  test.each([
    ['a b c', 'c', 1, 'c a b'],
    ['a b c', 'a', 3, 'b c a'],
    ['a b c', 'b', 2, 'a b c'],
    ['a b c', 'a', 99, 'b c a'],
    ['a b* c', 'c', 1, 'c a b*'],
    ['a b* c', 'a', 2, 'c a b*'],
    ['a b* c', 'b', 1, 'a c b*'],
    ['a b', 'x', 1, 'a b'],
  ])('%s: %s to %d is %s', (before, id, rank, after) => {
    expect(names(movedGoal(goals(before), id, rank))).toBe(after)
  })

  test('is a rank for each from 1 on, whatever they were, and those in use come first', () => {
    const goal = fc.record({
      id: fc.uuid(),
      name: fc.string(),
      rank: fc.oneof(fc.integer(), fc.constant(Number.POSITIVE_INFINITY)),
      targetShare: fc.constant(null),
      archived: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(goal), (all) => {
        const ranked = rankedGoals(all)
        expect(ranked.map(({ rank }) => rank)).toEqual(all.map((_, index) => index + 1))
        expect(ranked.map(({ archived }) => archived)).toEqual(
          all.map(({ archived }) => archived).sort(),
        )
        expect(new Set(ranked.map(({ id }) => id))).toEqual(new Set(all.map(({ id }) => id)))
        expect(rankedGoals(ranked)).toEqual(ranked)
      }),
    )
  })
})
