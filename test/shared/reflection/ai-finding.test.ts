import { expect, test } from 'vitest'
import { aiFinding } from '../../../shared/reflection/ai-finding.ts'
import type { AiAccount } from '../../../shared/report/report.ts'
import { words } from '../../support.ts'

const minutes = (...parts: readonly number[]) => parts.map((each) => each * 60)
const coverage = { asked: 3, answered: 3, savings: 3, trackedSeconds: 36_000 }

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

function said(isAbout: boolean, ...figures: Parameters<typeof account>) {
  const ai = account(...figures)
  return aiFinding({ ai, hasBaseline: true, isSoFar: false, coverage, isAbout }, words)
}

test('two hours or more are said in quarters of an hour that add up, less to the minute', () => {
  expect(said(true, 189, [0, 268], [21, 144, 24])).toBe(
    'AI saved you about 3 h 15 min (0 min to 4 h 30 min). 2 h 30 min went into more execution, 30 min is untracked and 15 min into strategy.',
  )
  expect(said(true, 119, [60, 130], [19, 100, 0])).toBe(
    'AI saved you 1 h 59 min (1 h to 2 h 10 min). 1 h 40 min went into more execution and 19 min into strategy.',
  )
})

test('a length that is whole quarters is not about, and a table’s sentence is exact', () => {
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
  const facts = { asked, answered, savings, trackedSeconds }
  const ai = account(0, [0, 0], [])
  const asView = { ai, hasBaseline: true, isSoFar: false, coverage: facts, isAbout: true }
  expect(aiFinding(asView, words)).toBe(sentence)
})
