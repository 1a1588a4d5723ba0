import { expect, test } from 'vitest'
import type { LiveGuardrail } from '../../../shared/guardrails/live.ts'
import { guardrailsToTell, isWarningTime } from '../../../shared/guardrails/warning.ts'
import { defaultSettings } from '../../../shared/model/defaults.ts'
import { at } from '../../support.ts'

const settings = defaultSettings('Europe/Berlin')

test.for([
  ['before the hour', '2026-11-17T13:59:59Z', false],
  ['at the hour', '2026-11-17T14:00:00Z', true],
  ['later that day', '2026-11-17T16:00:00Z', true],
  ['after midnight', '2026-11-17T23:00:00Z', false],
  ['on a day off', '2026-11-21T15:00:00Z', false],
  ['in summer the hour is the local one', '2026-07-15T13:00:00Z', true],
] as const)('%s', ([_, instant, expected]) => {
  expect(isWarningTime(settings, at(instant))).toBe(expected)
})

test('switched off there is no time for it', () => {
  const off = { ...settings, notices: { ...settings.notices, guardrailsAt: null } }
  expect(isWarningTime(off, at('2026-11-17T14:00:00Z'))).toBe(false)
})

test('only those in danger are told, each once, and not from the first minutes of a week', () => {
  const live = (id: string, state: LiveGuardrail['state'], expectedSeconds = 2 * 3600) =>
    ({
      guardrail: { id, metric: 'strategy', atLeast: 0.2 },
      fault: null,
      state,
      expectedSeconds,
    }) as LiveGuardrail
  const all = [
    live('a', 'at-risk'),
    live('so little that it says nothing', 'at-risk', 2 * 3600 - 1),
    live('b', 'met'),
    live('c', 'out-of-reach'),
    live('d', 'on-course'),
    live('e', 'unknown'),
  ]
  const told = (ids: readonly string[]) =>
    guardrailsToTell(all, ids).map(({ guardrail }) => guardrail.id)
  expect(told([])).toEqual(['a', 'c'])
  expect(told(['a'])).toEqual(['c'])
  expect(told(['a', 'c'])).toEqual([])
})
