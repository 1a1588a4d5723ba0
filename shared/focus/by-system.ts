// What the system and the clock do to the timer: sleep, input, ends that come, a new start.

import { awayCauses, type FocusBlock } from '../model/block.ts'
import { assertNever } from '../result.ts'
import type { Instant } from '../time/instant.ts'
import { dayOf } from '../time/zone.ts'
import { isBreakDue, isBreakOver } from './cycle.ts'
import { endedIfDue, stopped } from './ending.ts'
import { forgottenEnd } from './forgotten.ts'
import { cameBack, clockSet, wentAway } from './presence.ts'
import { blockProgress } from './progress.ts'
import type { Announcement, FocusRules, FocusState, Step, SystemEvent } from './state.ts'

/** Carries out what the system or the clock did; none of it is ever refused. */
export function bySystem(
  state: FocusState,
  event: SystemEvent & { readonly at: Instant },
  rules: FocusRules,
): Step {
  const { at } = event
  const only = (next: FocusState): Step => ({ state: next, effects: [] })
  switch (event.kind) {
    case 'tick': {
      const due = endedIfDue(state, at, rules)
      return due.effects.length > 0 ? due : announced(state, at)
    }
    case 'check-forgotten':
      return lookedOver(state, at, rules)
    case 'idle-began':
      return only(wentAway(state, 'idle', event.since))
    case 'suspend':
    case 'lock':
      return only(wentAway(state, event.kind, at))
    // Waking the machine or unlocking the screen takes a person: an earlier last input does not change that.
    case 'came-back':
    case 'wake':
    case 'unlock': {
      const due = endedIfDue(state, at, rules)
      const cause = { 'came-back': 'idle', wake: 'suspend', unlock: 'lock' } as const
      return { ...due, state: cameBack(due.state, [cause[event.kind], 'idle'], at, rules) }
    }
    case 'clock-set':
      return only(clockSet(state, event.seconds))
    case 'found':
      return found(state, event.lastKnownAt, at, rules)
    case 'shutdown':
      return { state, effects: state.block ? [{ kind: 'note-alive' }] : [] }
    default:
      return assertNever(event)
  }
}

/** What the person must hear now, once: the plan has ended, a break is due, or a break is over. */
function announced(state: FocusState, at: Instant): Step {
  const { block } = state
  const tell = (next: FocusBlock, what: Announcement): Step => ({
    state: { ...state, block: next },
    effects: [{ kind: 'announce', what }],
  })
  if (block?.rest && !block.rest.endAnnounced && isBreakOver(block, at)) {
    return tell({ ...block, rest: { ...block.rest, endAnnounced: true } }, 'break-over')
  }
  if (block && !block.endAnnounced && blockProgress(block, at).state === 'overtime') {
    if (!block.cycle) return tell({ ...block, endAnnounced: true }, 'end')
    if (isBreakDue(block, at)) return tell({ ...block, endAnnounced: true }, 'break-due')
  }
  return { state, effects: [] }
}

/** Asks about a block that looks forgotten, at most once per local day. */
function lookedOver(state: FocusState, at: Instant, { settings }: FocusRules): Step {
  const { block, question } = state
  const today = dayOf(at, settings.zone)
  if (!block || question || block.forgottenAskedOn === today) return { state, effects: [] }
  const likelyEnd = forgottenEnd(block, at, settings)
  if (likelyEnd === null) return { state, effects: [] }
  return {
    state: {
      ...state,
      block: { ...block, forgottenAskedOn: today },
      question: { kind: 'forgotten', startedAt: block.startedAt, likelyEnd },
    },
    effects: [{ kind: 'announce', what: 'forgotten' }],
  }
}

/**
 * A block that was running when the app ended: did the work go on, or end when the app last knew of it? Time away is
 * asked about in any case. If the clock stands before the start of the block (a dead battery), nothing more can be
 * known, and the state is kept.
 */
function found(
  state: FocusState,
  lastKnownAt: Instant | null,
  at: Instant,
  rules: FocusRules,
): Step {
  const { block } = state
  const only = (next: FocusState): Step => ({ state: next, effects: [] })
  if (!block) return only(state)
  const { startedAt, pausedAt, away } = block
  const known = pausedAt ?? away?.since ?? lastKnownAt ?? startedAt
  if (at < startedAt && known > startedAt) return stopped(state, known, rules)
  if (pausedAt !== null) return only(state)
  if (away) return only(cameBack(state, awayCauses, at, rules))
  const question = {
    kind: 'still-working',
    startedAt,
    lastKnownAt: lastKnownAt ?? startedAt,
  } as const
  return only({ ...state, question })
}
