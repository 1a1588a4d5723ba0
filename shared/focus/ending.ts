// How a block ends: what goes into the ledger, and what is asked about it.

import type { Unclear } from '../model/block.ts'
import type { Entry } from '../model/entry.ts'
import { type Instant, instant } from '../time/instant.ts'
import { breakEntries } from './cycle.ts'
import { withSomebodyThere } from './presence.ts'
import type { Question } from './question.ts'
import type { FocusRules, FocusState, Step } from './state.ts'
import { blockEntries } from './transitions.ts'

/** Ends the block at `end` and asks about time away up to then. Without a block, nothing happens. */
export function stopped(before: FocusState, end: Instant, rules: FocusRules): Step {
  const { block, unclear } = withSomebodyThere(before, end, rules)
  if (!block) return { state: before, effects: [] }
  const work = blockEntries(block, end)
  const entries = [...work, ...breakEntries(block, end, rules.breakCategoryId)]
  return {
    state: {
      block: null,
      unclear: unclear.flatMap((each) => (each.blockId === block.id ? upTo(each, end) : [each])),
      question: aiQuestion(work),
    },
    effects: [{ kind: 'log', label: 'Focus block', entries }],
  }
}

/** An end in the past also drops the questions about what came after it. */
function upTo(unclear: Unclear, end: Instant): readonly Unclear[] {
  const to = instant(Math.min(unclear.to, end))
  return unclear.from < to ? [{ ...unclear, to }] : []
}

/**
 * Ends a block whose time on the clock has come, at that time, however late this is noticed. If it is unclear when a
 * block ended, it waits for the answer.
 */
export function endedIfDue(state: FocusState, now: Instant, rules: FocusRules): Step {
  const { block, question } = state
  const end = block?.finishAt ?? null
  if (end === null || now < end || question?.kind === 'still-working') return { state, effects: [] }
  const { state: after, effects } = stopped(state, end, rules)
  return { state: after, effects: [...effects, { kind: 'announce', what: 'finished' }] }
}

function aiQuestion(pieces: readonly Entry[]): Question | null {
  const [first] = pieces
  if (!first) return null
  const seconds = pieces.reduce((sum, { start, end }) => sum + end - start, 0)
  const { id: entryId, categoryId, note } = first
  return { kind: 'ai-helped', entryId, categoryId, note, seconds }
}
