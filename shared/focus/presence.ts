// Leaving and coming back as the timer sees it: what happens to the block, and the questions about the time between.

import { type AwayCause, awayCauses } from '../model/block.ts'
import { addSeconds, type Instant } from '../time/instant.ts'
import { comeBack, leave } from './away.ts'
import type { FocusRules, FocusState } from './state.ts'
import { shiftBlock } from './transitions.ts'

/** A screen lock shorter than this is only a moment, if the person turned idle time off. */
const momentSeconds = 60

/** Nobody is at the machine, since a given instant and for a given cause. */
export function wentAway(state: FocusState, cause: AwayCause, since: Instant): FocusState {
  return state.block ? { ...state, block: leave(state.block, cause, since) } : state
}

/** From now on the app asks what the time away was, if it was long enough. */
export function cameBack(
  state: FocusState,
  ended: readonly AwayCause[],
  at: Instant,
  { settings, newId }: FocusRules,
): FocusState {
  if (!state.block?.away) return state
  const least = settings.focus.idleMinutes * 60 || momentSeconds
  const { block, unclear } = comeBack(state.block, ended, at, least, newId())
  return { ...state, block, unclear: unclear ? [...state.unclear, unclear] : state.unclear }
}

/** A person who does something is at the machine, whatever the system said. */
export function withSomebodyThere(state: FocusState, at: Instant, rules: FocusRules): FocusState {
  return cameBack(state, awayCauses, at, rules)
}

/**
 * The clock was set: the block and the open questions about it keep their lengths. An end on the clock does not move.
 */
export function clockSet(state: FocusState, seconds: number): FocusState {
  const { block, question } = state
  if (!block) return state
  return {
    block: shiftBlock(block, seconds),
    unclear: state.unclear.map((each) =>
      each.blockId === block.id
        ? { ...each, from: addSeconds(each.from, seconds), to: addSeconds(each.to, seconds) }
        : each,
    ),
    question:
      question?.kind === 'forgotten' || question?.kind === 'still-working' ? null : question,
  }
}
