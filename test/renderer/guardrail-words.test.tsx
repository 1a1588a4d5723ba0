import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  besideLimit,
  guardrailReason,
  stateWords,
} from '../../renderer/views/week/guardrail-words.ts'
import { guardrailOutlook } from '../../shared/guardrails/outlook.ts'
import { instant } from '../../shared/time/instant.ts'

test.for([
  ['5%', 0.0499, { atLeast: 0.05 }, 'just under 5%'],
  ['5%', 0.05, { atLeast: 0.05 }, '5%'],
  ['4%', 0.041, { atLeast: 0.05 }, '4%'],
  ['20%', 0.2004, { atMost: 0.2 }, 'just over 20%'],
  ['20%', 0.2, { atMost: 0.2 }, '20%'],
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

test('the reason never says what the state denies', () => {
  const hours = fc.integer({ min: 0, max: 20 }).map((each) => each * 3600)
  const limit = fc.option(
    fc.integer({ min: 0, max: 100 }).map((each) => each / 100),
    { nil: undefined },
  )
  fc.assert(
    fc.property(
      fc.array(hours, { minLength: 5, maxLength: 5 }),
      limit,
      limit,
      ([a, b, c, d, free], atLeast, atMost) => {
        const [trackedPart = 0, others = 0, comingPart = 0, comingOthers = 0] = [a, b, c, d]
        const trackedWhole = trackedPart + others
        const facts = {
          trackedPart,
          trackedWhole,
          expectedPart: trackedPart + comingPart,
          expectedWhole: trackedWhole + comingPart + comingOthers,
          free: free ?? 0,
        }
        const guardrail = { id: 'g', metric: 'strategy' as const, atLeast, atMost }
        const outlook = guardrailOutlook(guardrail, facts)
        const slot = { start: instant(0), end: instant(3600), categoryId: 'vision', goalId: null }
        const proposals = outlook.missing > 0 ? [slot] : []
        const reason = guardrailReason(
          {
            ...outlook,
            guardrail,
            fault: null,
            trackedSeconds: trackedWhole,
            free: facts.free,
            proposals,
          },
          false,
        )
        expect(/slot/.test(reason)).toBe(outlook.state === 'at-risk' && outlook.missing > 0)
        expect(/Needs|bring/.test(reason)).toBe(['at-risk', 'out-of-reach'].includes(outlook.state))
        expect(reason).not.toMatch(/NaN|Infinity|undefined|−|-\d/)
      },
    ),
    { numRuns: 2000 },
  )
})
