import { expect, test } from 'vitest'
import { besideLimit, stateWords } from '../../renderer/views/week/guardrail-words.ts'

test.for([
  ['5\u00a0%', 0.0499, { atLeast: 0.05 }, 'just under 5\u00a0%'],
  ['5\u00a0%', 0.05, { atLeast: 0.05 }, '5\u00a0%'],
  ['4\u00a0%', 0.041, { atLeast: 0.05 }, '4\u00a0%'],
  ['20\u00a0%', 0.2004, { atMost: 0.2 }, 'just over 20\u00a0%'],
  ['20\u00a0%', 0.2, { atMost: 0.2 }, '20\u00a0%'],
  ['–', null, { atLeast: 0.05 }, '–'],
] as const)('%s, exactly %s, beside %o is “%s”', ([shown, share, limit, expected]) => {
  expect(besideLimit(shown, share, limit)).toBe(expected)
})

test('a week that is over is met or missed', () => {
  const states = ['met', 'on-course', 'at-risk', 'out-of-reach', 'unknown'] as const
  expect(states.map((state) => stateWords(state, true))).toEqual([
    'met',
    'met',
    'missed',
    'missed',
    'not known yet',
  ])
})
