import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noChoices, type PackDraft, packSections } from '../../../shared/model/pack.ts'
import { changedPack, type PackChange } from '../../../shared/pack/change.ts'

const draft: PackDraft = {
  ...noChoices,
  id: 'pack',
  from: '2026-W27',
  to: '2026-W39',
  figures: { strategy: 3600 },
}

const goesIn = fc.boolean()
const named = fc.constantFrom('goal win', 'week 2026-W30', '__proto__', 'constructor')
const change: fc.Arbitrary<PackChange> = fc
  .record(
    {
      from: fc.constantFrom('2026-W01', '2026-W27'),
      to: fc.constantFrom('2026-W39', '2026-W40'),
      title: fc.string(),
      sections: fc.dictionary(fc.constantFrom(...packSections), goesIn),
      claims: fc.dictionary(named, goesIn),
      texts: fc.dictionary(named, fc.option(fc.string())),
      redacted: fc.record({ people: goesIn, goals: goesIn, titles: goesIn }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  )
  .map((part) => ({ id: 'pack', ...part }))

type IsTaken = (name: string) => boolean

/** The part of a change that names what is taken. */
function taken({ id, ...parts }: PackChange, isTaken: IsTaken): PackChange {
  const of = (record: object, from: string): object =>
    Object.fromEntries(
      Object.entries(record).flatMap(([key, value]) => {
        if (typeof value === 'object' && value !== null) return [[key, of(value, `${key}/`)]]
        return isTaken(from + key) ? [[key, value]] : []
      }),
    )
  return { id, ...of(parts, '') }
}

describe('a change of a pack', () => {
  test.each<[string, PackChange, Partial<PackDraft>]>([
    ['of nothing', { id: 'pack' }, {}],
    ['of the title', { id: 'pack', title: 'Half-year' }, { title: 'Half-year' }],
    [
      'that takes a section out',
      { id: 'pack', sections: { ai: false } },
      { leftOutSections: ['ai'] },
    ],
    ['that has in what is in', { id: 'pack', sections: { ai: true }, claims: { a: true } }, {}],
    ['that takes a claim out', { id: 'pack', claims: { a: false } }, { leftOutClaims: ['a'] }],
    [
      'of one name',
      { id: 'pack', redacted: { goals: true } },
      { redacted: { ...noChoices.redacted, goals: true } },
    ],
    ['of a text', { id: 'pack', texts: { a: 'Mine' } }, { texts: { a: 'Mine' } }],
    ['that gives back a text', { id: 'pack', texts: { a: null } }, {}],
  ])('%s', (_name, given, expected) => {
    expect(changedPack(draft, given)).toEqual({ ...draft, ...expected })
  })

  test('takes back what an earlier one did, and only that', () => {
    const changes: readonly PackChange[] = [
      { id: 'pack', sections: { ai: false, split: false }, claims: { a: false, b: false } },
      { id: 'pack', texts: { a: 'Mine', b: 'Mine too' } },
      { id: 'pack', sections: { ai: true }, claims: { a: true }, texts: { a: null } },
    ]
    expect(changes.reduce(changedPack, draft)).toEqual({
      ...draft,
      leftOutSections: ['split'],
      leftOutClaims: ['b'],
      texts: { b: 'Mine too' },
    })
  })

  test('and another of other things give the same in any order', () => {
    fc.assert(
      fc.property(change, fc.func(fc.boolean()), (both, isFirst) => {
        const first = taken(both, isFirst)
        const second = taken(both, (name) => !isFirst(name))
        const whole = changedPack(draft, both)
        expect(changedPack(changedPack(draft, first), second)).toEqual(whole)
        expect(changedPack(changedPack(draft, second), first)).toEqual(whole)
      }),
    )
  })

  test('twice is the same as once', () => {
    fc.assert(
      fc.property(change, (each) => {
        const once = changedPack(draft, each)
        expect(changedPack(once, each)).toEqual(once)
      }),
    )
  })
})
