import { expect, test } from 'vitest'
import { aiFinding } from '../../../shared/reflection/ai-finding.ts'
import type { AiAccount } from '../../../shared/report/report.ts'
import { words } from '../../support.ts'

const minutes = (...parts: readonly number[]) => parts.map((each) => each * 60)
const view = {
  asked: 3,
  answered: 3,
  savings: 3,
  growth: [],
  trackedSeconds: 28 * 3600,
  workedSeconds: 44 * 3600,
}

function account(saved: number, range: readonly [number, number], parts: number[]): AiAccount {
  const [low = 0, high = 0] = minutes(...range)
  const [strategy = 0, execution = 0, untracked = 0] = minutes(...parts)
  return {
    savedSeconds: saved * 60,
    measuredSeconds: 0,
    estimatedSeconds: saved * 60,
    rangeSeconds: [low, high],
    newWorkSeconds: 0,
    sinks: { strategy, execution, neutral: 0, untracked, timeBack: 0 },
    sinkDetail: {},
    reinvestmentRate: null,
    hamsterWheelIndex: null,
    timeBackRate: null,
  }
}

function said(isInView: boolean, ...figures: Parameters<typeof account>) {
  const facts = { ai: account(...figures), hasBaseline: true, isSoFar: false }
  return aiFinding({ ...facts, view: isInView ? view : null }, words)
}

test('two hours or more are said to five minutes that add up, eight to quarters, less to the minute', () => {
  expect(said(true, 189, [0, 268], [21, 144, 24])).toBe(
    'AI saved you about 3 h 10 min (0 min to 4 h 30 min). 2 h 25 min went into more execution, 25 min into untracked time and 20 min into strategy.',
  )
  expect(said(true, 484, [250, 609], [121, 339, 24])).toBe(
    'AI saved you about 8 h (4 h 15 min to 10 h 15 min). 5 h 45 min went into more execution, 2 h into strategy and 15 min into untracked time.',
  )
  expect(said(true, 119, [60, 130], [19, 100, 0])).toBe(
    'AI saved you 1 h 59 min (1 h to 2 h 10 min). 1 h 40 min went into more execution and 19 min into strategy.',
  )
})

test('a length that rounding does not change is not about, and a table’s sentence is exact', () => {
  expect(said(true, 180, [180, 180], [180, 0, 0])).toBe('AI saved you 3 h. 3 h went into strategy.')
  expect(said(false, 189, [0, 268], [189, 0, 0])).toBe(
    'AI saved you 3 h 9 min (0 min to 4 h 28 min). 3 h 9 min went into strategy.',
  )
})

test.for<[string, number, number, number, number, string]>([
  ['nothing tracked', 0, 0, 0, 0, 'Nothing was tracked.'],
  ['meetings alone', 0, 0, 0, 41_400, 'No hours saved by AI were recorded.'],
  ['nobody answered', 2, 0, 0, 3600, 'Not known: none of 2 blocks says yet whether AI helped.'],
  ['answered no', 2, 1, 0, 3600, 'AI saved no time on the work you answered for.'],
  ['nothing on balance', 2, 2, 2, 3600, 'AI saved nothing on balance: rework took what it won.'],
])('where AI saved nothing: %s', ([, asked, answered, savings, trackedSeconds, sentence]) => {
  const facts = { ai: account(0, [0, 0], []), hasBaseline: true, isSoFar: false }
  const counted = { ...view, asked, answered, savings, trackedSeconds }
  expect(aiFinding({ ...facts, view: counted }, words)).toBe(sentence)
})

test('where most of it is untracked, what grew is said first, and how much is tracked', () => {
  const ai = account(189, [0, 270], [0, 0, 189])
  const given = { ai, hasBaseline: true, isSoFar: false }
  type Grown = readonly [name: string, minutes: number]
  const grown = (...growth: readonly Grown[]) => ({
    ...view,
    growth: growth.map(([name, each]) => ({ name, seconds: each * 60 })),
  })
  const said = (...growth: readonly Grown[]) =>
    aiFinding({ ...given, view: grown(...growth) }, words).replaceAll(/[\u2068\u2069]/g, '')
  const saved = 'AI saved you about 3 h 10 min (0 min to 4 h 30 min).'
  const open = 'Where 3 h 10 min of it went is open: 64% of the time worked is tracked.'
  expect(said(['Delivery', -300], ['People', 105], ['Requests', 144], ['Mail', 20])).toBe(
    `${saved} Against your normal week, Requests grew by 2 h 25 min and People by 1 h 45 min. ${open}`,
  )
  expect(said(['Requests', 144])).toBe(
    `${saved} Against your normal week, Requests grew by 2 h 25 min. ${open}`,
  )
  expect(said(['Delivery', -300], ['Mail', 2])).toBe(`${saved} ${open}`)
  const nearlyAll = { ...grown(), trackedSeconds: 99_999, workedSeconds: 100_000 }
  expect(aiFinding({ ...given, view: nearlyAll }, words)).toContain(': 99% of the time worked')
  const half = account(180, [180, 180], [90, 0, 90])
  expect(aiFinding({ ...given, ai: half, view }, words)).toMatch(/ into untracked time\.$/)
})
