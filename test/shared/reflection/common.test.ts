import { expect, test } from 'vitest'
import { commonOf } from '../../../shared/reflection/common.ts'
import {
  claritySums,
  keptCounts,
  pledgeSums,
  type RitualWeek,
  ritualWeek,
} from '../../../shared/reflection/ritual.ts'
import { noText } from '../../../shared/reflection/text.ts'
import { weekAccount } from '../../../shared/report/week-report.ts'
import { at, config, entry } from '../../support.ts'

const hour = 3600

/** A week of 30 h with 10 h of strategy, about which nothing else is known. */
const week = (part: Partial<RitualWeek> = {}): RitualWeek => ({
  week: '2026-W47',
  state: 'mixed',
  trackedSeconds: 30 * hour,
  strategySeconds: 10 * hour,
  commitment: null,
  pledge: null,
  savedSeconds: 0,
  pledgedSeconds: 0,
  clarity: null,
  ...part,
})
const weeks = (count: number, part?: Partial<RitualWeek>) =>
  Array.from({ length: count }, () => week(part))

const clear = { clarity: 4, strategySeconds: 12 * hour } as const
const unclear = { clarity: 2, strategySeconds: 6 * hour } as const
const nearly = { clarity: 3, strategySeconds: 9.1 * hour } as const
const met = { pledge: 'strategy', savedSeconds: 4 * hour, pledgedSeconds: 2 * hour } as const
const elsewhere = { ...met, pledgedSeconds: 1.9 * hour }
const others = [...weeks(3, { state: 'scattered' }), ...weeks(3, { state: 'leaking' })]

test.for<[string, readonly RitualWeek[], object | null]>([
  ['no week', [], null],
  ['five weeks of one state', weeks(5), null],
  ['six weeks of one state', weeks(6), { kind: 'state', state: 'mixed', weeks: 6, all: 6 }],
  ['six of nine', [...weeks(6), ...others.slice(0, 3)], { kind: 'state', weeks: 6, all: 9 }],
  ['six of ten', [...weeks(6), ...others.slice(0, 4)], null],
  [
    'leave and too little, which do not count',
    [...weeks(5), ...weeks(3, { state: 'leave' }), ...weeks(4, { state: 'too-little' })],
    null,
  ],
  [
    'clear weeks with more strategy, before one state',
    [...weeks(3, clear), ...weeks(3, unclear)],
    { kind: 'clarity', clear: { weeks: 3, share: 0.4 }, others: { weeks: 3, share: 0.2 } },
  ],
  [
    'clear weeks with less strategy',
    [...weeks(3, { ...clear, ...{ strategySeconds: 3 * hour } }), ...weeks(4, unclear)],
    { kind: 'clarity', clear: { weeks: 3, share: 0.1 }, others: { weeks: 4, share: 0.2 } },
  ],
  [
    'two clear weeks',
    [
      ...others,
      ...weeks(2, { ...clear, state: 'strategic' }),
      ...weeks(4, { ...unclear, state: 'recovery' }),
    ],
    null,
  ],
  [
    'less than ten points apart',
    [
      ...others,
      ...weeks(3, { ...clear, state: 'strategic' }),
      ...weeks(3, { ...nearly, state: 'recovery' }),
    ],
    null,
  ],
  [
    'clarity of weeks of leave, which do not count',
    [...weeks(3, { ...clear, state: 'leave' }), ...weeks(3, unclear)],
    null,
  ],
  [
    'pledges met',
    [...weeks(4, met), ...weeks(2, elsewhere)],
    { kind: 'pledge-met', weeks: 4, all: 6 },
  ],
  [
    'pledges not met',
    [...weeks(5, elsewhere), ...weeks(1, met)],
    { kind: 'pledge-elsewhere', weeks: 5, all: 6 },
  ],
  [
    'half of pledges met',
    [
      ...weeks(1, { ...met, state: 'leaking' }),
      ...weeks(2, met),
      ...weeks(3, { ...elsewhere, state: 'scattered' }),
    ],
    null,
  ],
  [
    'pledges of weeks in which hardly anything was saved',
    [...weeks(3, { ...met, savedSeconds: hour - 1 }), ...others],
    null,
  ],
])('%s', ([, over, expected]) => {
  const found = commonOf(over)
  if (expected === null) expect(found).toBeNull()
  else expect(found).toMatchObject(expected)
})

test('commitments count once the person said what became of them, and not in a week of leave', () => {
  const over = [
    ...weeks(2, { commitment: 'kept' }),
    week({ commitment: 'partly' }),
    week({ commitment: 'not-kept' }),
    week({ commitment: 'unsaid' }),
    week({ commitment: 'kept', state: 'leave' }),
    week({ commitment: 'kept', state: 'too-little' }),
  ]
  expect(keptCounts(over)).toEqual({ kept: 3, partly: 1, all: 5 })
})

test('pledges are summed by place, clarity by what strategy had of all its weeks', () => {
  expect(pledgeSums([week(met), week(elsewhere), week({ ...met, pledge: 'timeBack' })])).toEqual([
    { pledge: 'strategy', weeks: 2, savedSeconds: 8 * hour, pledgedSeconds: 3.9 * hour },
    { pledge: 'timeBack', weeks: 1, savedSeconds: 4 * hour, pledgedSeconds: 2 * hour },
  ])
  expect(
    claritySums([
      week({ ...clear, trackedSeconds: 10 * hour, strategySeconds: 4 * hour }),
      week({ ...clear, trackedSeconds: 30 * hour, strategySeconds: 0 }),
      week(unclear),
    ]),
  ).toEqual([
    { clarity: 4, weeks: 2, strategyShare: 0.1 },
    { clarity: 2, weeks: 1, strategyShare: 0.2 },
  ])
})

test('a week takes its pledge from the reflection of the week before, and its clarity once that is finished', () => {
  const { workedMinutes: _, ...blank } = noText
  const reflection = { ...blank, writtenAt: at('2026-11-20T15:00:00Z') }
  const data = (isOpen?: true) =>
    config({
      weeks: {
        '2026-W46': { reflection: { ...reflection, pledge: 'timeBack', commitment: 'Say no' } },
        '2026-W47': { reflection: { ...reflection, impactClarity: 5, isOpen } },
      },
    })
  const of = (given: ReturnType<typeof data>) =>
    ritualWeek('2026-W47', weekAccount(given, [entry()], '2026-W47', null), given)
  expect(of(data())).toMatchObject({ pledge: 'timeBack', commitment: 'unsaid', clarity: 5 })
  expect(of(data(true)).clarity).toBeNull()
})
