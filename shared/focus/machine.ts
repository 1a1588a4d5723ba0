// The timer: one state and one function for everything that happens. All changes go through `step`.

import type { FocusBlock } from '../model/block.ts'
import { assertNever, ok, type Result } from '../result.ts'
import type { Instant } from '../time/instant.ts'
import { answered } from './answers.ts'
import { bySystem } from './by-system.ts'
import { endBreak, inCycles, skipBreak, snoozeBreak, takeBreak } from './cycle.ts'
import { endedIfDue, stopped } from './ending.ts'
import { extendBlock, finishBlockAt } from './planned-end.ts'
import { withSomebodyThere } from './presence.ts'
import type { FocusEvent, FocusRules, FocusState, PersonEvent, Step, SystemEvent } from './state.ts'
import { changeBlock, noBlock, pauseBlock, startBlock } from './transitions.ts'

/** Carries out an event or refuses it; a refused event changes nothing. */
export function step(state: FocusState, event: FocusEvent, rules: FocusRules): Result<Step> {
  if (isOfSystem(event)) return ok(bySystem(state, event, rules))
  const due = endedIfDue(state, event.at, rules)
  // The block the person wants to end has just ended on its own, so there is nothing to do.
  if (event.kind === 'stop' && due.effects.length > 0) return ok(due)
  const next = byPerson(withSomebodyThere(due.state, event.at, rules), event, rules)
  return next.ok ? ok({ ...next.value, effects: [...due.effects, ...next.value.effects] }) : next
}

type At<E> = E & { readonly at: Instant }

const systemKinds: Readonly<Record<SystemEvent['kind'], true>> = {
  tick: true,
  'check-forgotten': true,
  'idle-began': true,
  'came-back': true,
  suspend: true,
  wake: true,
  lock: true,
  unlock: true,
  'clock-set': true,
  found: true,
  shutdown: true,
}

function isOfSystem(event: FocusEvent): event is At<SystemEvent> {
  return event.kind in systemKinds
}

function byPerson(state: FocusState, event: At<PersonEvent>, rules: FocusRules): Result<Step> {
  const { block } = state
  const { at } = event
  const { cycles } = rules.settings.focus
  switch (event.kind) {
    case 'start': {
      const started = startBlock(block, event.details, block ? '' : rules.newId(), at)
      if (!started.ok || !event.inCycles) return withBlock(state, started)
      return withBlock(state, ok(inCycles(started.value, cycles, at)))
    }
    case 'switch': {
      const { state: ended, effects } = stopped(state, at, rules)
      const started = startBlock(null, event.details, rules.newId(), at)
      return started.ok ? ok({ state: { ...ended, block: started.value }, effects }) : started
    }
    case 'change': {
      const changed = changeBlock(block, event.details)
      return withBlock(
        state,
        changed.ok ? ok(withCycleChange(changed.value, event, rules)) : changed,
      )
    }
    case 'pause':
      return withBlock(state, pauseBlock(block, at))
    case 'resume':
      return withBlock(state, endBreak(block, cycles, at))
    case 'take-break':
      return withBlock(state, takeBreak(block, cycles, at))
    case 'snooze-break':
      return withBlock(state, snoozeBreak(block, at))
    case 'skip-break':
      return withBlock(state, skipBreak(block, cycles, at))
    case 'extend':
      return withBlock(state, extendBlock(block, event.minutes, at))
    case 'finish-at':
      return withBlock(state, finishBlockAt(block, event.end, at))
    case 'stop':
      return block ? ok(stopped(state, at, rules)) : noBlock
    case 'discard': {
      if (!block) return noBlock
      const effects = [{ kind: 'log', label: 'Discard block', entries: [] }] as const
      return ok({ state: { ...state, block: null, question: null }, effects })
    }
    case 'answer-still-working':
    case 'answer-forgotten':
    case 'answer-away':
      return answered(state, event, rules)
    default:
      return assertNever(event)
  }
}

function withBlock(state: FocusState, block: Result<FocusBlock>): Result<Step> {
  return block.ok ? ok({ state: { ...state, block: block.value }, effects: [] }) : block
}

/** Switches cycles on or off, if the change asks for it. */
function withCycleChange(
  block: FocusBlock,
  { inCycles: wanted, at }: At<Extract<PersonEvent, { kind: 'change' }>>,
  { settings }: FocusRules,
): FocusBlock {
  if (wanted === undefined || wanted === (block.cycle !== null)) return block
  return wanted ? inCycles(block, settings.focus.cycles, at) : { ...block, cycle: null }
}
