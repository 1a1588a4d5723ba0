import { expect, test } from 'vitest'
import type { Reflection, WeekNote } from '../../../shared/model/reflection.ts'
import { commitmentsMade } from '../../../shared/reflection/commitments.ts'
import { noText } from '../../../shared/reflection/text.ts'
import { at } from '../../support.ts'

const { workedMinutes: _, ...blank } = noText

/** What a reflection says about the commitment before it, and the one it makes. */
type Said = readonly [kept: Reflection['kept'], commitment: string]

function notes(said: Readonly<Record<string, Said>>): Readonly<Record<string, WeekNote>> {
  return Object.fromEntries(
    Object.entries(said).map(([week, [kept, commitment]]) => [
      week,
      { reflection: { ...blank, kept, commitment, writtenAt: at('2026-11-20T15:00:00Z') } },
    ]),
  )
}

test.for<[string, Readonly<Record<string, Said>>, readonly unknown[]]>([
  ['nothing made', { '2026-W40': [null, ' '] }, []],
  [
    'the last one has nothing that looks back on it',
    { '2026-W40': [null, 'A'] },
    [['A', null, null, 0]],
  ],
  [
    'the next reflection says what became of it',
    { '2026-W40': [null, 'A'], '2026-W41': ['partly', ''] },
    [['A', '2026-W41', 'partly', 0]],
  ],
  [
    'weeks without a reflection carry it on, up to four',
    { '2026-W40': [null, 'A'], '2026-W44': ['kept', 'B'], '2026-W49': ['kept', ''] },
    [
      ['A', '2026-W44', 'kept', 0],
      ['B', null, null, 0],
    ],
  ],
  [
    'made again in other letters while it is not kept, it is counted',
    {
      '2026-W40': [null, 'Say no.'],
      '2026-W41': ['not-kept', 'say no'],
      '2026-W42': ['partly', 'Say no'],
    },
    [
      ['Say no.', '2026-W41', 'not-kept', 0],
      ['say no', '2026-W42', 'partly', 1],
      ['Say no', null, null, 2],
    ],
  ],
  [
    'another one in between does not begin the count anew',
    { '2026-W40': [null, 'A'], '2026-W41': ['not-kept', 'B'], '2026-W42': ['kept', 'A'] },
    [
      ['A', '2026-W41', 'not-kept', 0],
      ['B', '2026-W42', 'kept', 0],
      ['A', null, null, 1],
    ],
  ],
  [
    'once kept, the same words are a new one',
    { '2026-W40': [null, 'A'], '2026-W41': ['kept', 'A'] },
    [
      ['A', '2026-W41', 'kept', 0],
      ['A', null, null, 0],
    ],
  ],
])('%s', ([, said, expected]) => {
  const made = [...commitmentsMade({ weeks: notes(said) }).values()]
  expect(
    made.map(({ text, lookedBackIn, kept, carried }) => [text, lookedBackIn, kept, carried]),
  ).toEqual(expected)
})
