import { expect, test } from 'vitest'
import type { Guardrail } from '../../shared/model/guardrail.ts'
import { openTestApp } from './support.ts'

test.each<[string, Pick<Guardrail, 'atLeast' | 'atMost'>, string | null]>([
  ['one share', { atLeast: 0.3, atMost: 0.3 }, null],
  ['a floor alone', { atLeast: 1 }, null],
  ['a floor above its cap', { atLeast: 1, atMost: 0.1 }, 'bad-limits'],
])('a guardrail that nothing can keep is refused: %s', async (_, limits, refusal) => {
  const app = openTestApp()
  const before = app.store.config.settings
  const guardrails = [{ id: 'own', metric: 'strategy', ...limits }] as const
  const input = { before, after: { ...before, guardrails } }
  if (refusal === null) await app.run('saveSettings', input)
  else expect(await app.refused('saveSettings', input)).toBe(refusal)
  const isKept = app.store.config.settings.guardrails[0]?.id === 'own'
  expect(isKept).toBe(refusal === null)
})

test.each([
  [168, null],
  [206, 'too-long'],
])('a normal week of %i hours', async (hours, refusal) => {
  const app = openTestApp()
  const baseline = { weeklyMinutes: { delivery: 60 * hours } }
  const input = { baseline, scope: 'from-week' } as const
  if (refusal === null) await app.run('saveBaseline', input)
  else expect(await app.refused('saveBaseline', input)).toBe(refusal)
  expect(app.store.config.settings.baseline).toEqual(refusal === null ? baseline : null)
})
