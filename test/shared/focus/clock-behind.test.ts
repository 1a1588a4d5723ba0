// A clock that stands before the running block began at a start of the app: a dead battery says 1970.
import { expect, test } from 'vitest'
import { step } from '../../../shared/focus/machine.ts'
import type { FocusState } from '../../../shared/focus/state.ts'
import { addSeconds, type Instant } from '../../../shared/time/instant.ts'
import { at, config } from '../../support.ts'

const startedAt = at('2026-11-16T09:00:00Z')
const minutesIn = (minutes: number) => addSeconds(startedAt, minutes * 60)
const { settings } = config()
const rules = { settings, breakCategoryId: null, newId: () => 'new' }

function started(): FocusState {
  const details = { categoryId: 'vision', goalId: null, note: 'deck', plannedMinutes: null }
  const idle = { block: null, unclear: [], question: null }
  const result = step(idle, { kind: 'start', details, inCycles: false, at: startedAt }, rules)
  if (!result.ok) throw new Error(result.problem.message)
  return result.value.state
}

/** What the ledger gets, in minutes from the start, and whether the block goes on. */
function found(state: FocusState, lastKnownAt: Instant | null, now: Instant) {
  const result = step(state, { kind: 'found', lastKnownAt, at: now }, rules)
  if (!result.ok) throw new Error(result.problem.message)
  const { state: after, effects } = result.value
  const entries = effects.flatMap((effect) => (effect.kind === 'log' ? effect.entries : []))
  const minutes = entries.map(({ start, end }) => [start, end].map((it) => (it - startedAt) / 60))
  return { minutes, runs: after.block !== null, question: after.question?.kind ?? null }
}

const longAgo = at('1970-01-02T00:00:00Z')

test('what was known of the block is kept, and AI is asked about', () => {
  const kept = { minutes: [[0, 40]], runs: false, question: 'ai-helped' }
  expect(found(started(), minutesIn(40), longAgo)).toEqual(kept)
})

test('a paused block keeps what it had before the pause', () => {
  const paused = step(started(), { kind: 'pause', at: minutesIn(25) }, rules)
  if (!paused.ok) throw new Error('not paused')
  expect(found(paused.value.state, minutesIn(50), longAgo).minutes).toEqual([[0, 25]])
})

test.for<[string, Instant | null, Instant]>([
  ['a clock that is a little behind what is known', minutesIn(40), minutesIn(39)],
  ['a clock that is right', minutesIn(40), minutesIn(90)],
  ['nothing that is known', null, longAgo],
])('with %s the person is asked as ever', ([, lastKnownAt, now]) => {
  const asked = { minutes: [], runs: true, question: 'still-working' }
  expect(found(started(), lastKnownAt, now)).toEqual(asked)
})
