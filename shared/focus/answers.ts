// What the person's answers do to the timer.
import { fail, ok, type Result } from '../result.ts'
import type { Instant } from '../time/instant.ts'
import { clearUp } from './away.ts'
import { stopped } from './ending.ts'
import type { FocusRules, FocusState, PersonEvent, Step } from './state.ts'

type Answer = Extract<PersonEvent, { kind: `answer${string}` }> & { readonly at: Instant }

/** An answer to a question that is no longer open changes nothing. */
export function answered(state: FocusState, event: Answer, rules: FocusRules): Result<Step> {
  const { block, question, unclear } = state
  const nothing = ok({ state, effects: [] })
  const unasked = { ...state, question: null }
  switch (event.kind) {
    case 'answer-still-working':
      if (question?.kind !== 'still-working') return nothing
      if (!event.isStillWorking) return ok(stopped(unasked, question.lastKnownAt, rules))
      return ok({ state: unasked, effects: [{ kind: 'note-alive' }] })
    case 'answer-forgotten': {
      if (question?.kind !== 'forgotten' || !block) return nothing
      const { end } = event
      if (end === null) return ok({ state: unasked, effects: [] })
      if (end < block.startedAt || end > event.at) {
        return fail('outside/end')
      }
      return ok(stopped(unasked, end, rules))
    }
    case 'answer-away': {
      const asked = unclear.find(({ id }) => id === event.id)
      if (!asked) return fail('no-question')
      const cleared = clearUp(asked, event.answer, block, rules.breakCategoryId)
      return ok({
        state: { ...state, block: cleared.block, unclear: unclear.filter((it) => it !== asked) },
        effects: [{ kind: 'log', label: 'Clear up time away', entries: cleared.entries }],
      })
    }
  }
}
