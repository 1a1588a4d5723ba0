import { expect, test } from 'vitest'
import { aiFinding } from '../../../shared/reflection/ai-finding.ts'
import type { AiAccount } from '../../../shared/report/report.ts'
import { words } from '../../support.ts'

const minutes = (...parts: readonly number[]) => parts.map((each) => each * 60)
const coverage = { asked: 3, answered: 3, savings: 3 }

function said(isAbout: boolean, saved: number, range: readonly [number, number], parts: number[]) {
  const [low = 0, high = 0] = minutes(...range)
  const [strategy = 0, execution = 0, untracked = 0] = minutes(...parts)
  const ai: AiAccount = {
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
