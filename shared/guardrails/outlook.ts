// How a guardrail stands during a week: from tracked time, calendar events still to come and free working time.

import { share } from '../base/arithmetic.ts'
import type { Guardrail } from '../model/guardrail.ts'
import { missingSeconds } from './lifting.ts'

/**
 * `met`: holds whatever the free time is used for. `on-course`: holds if the calendar goes as planned. `at-risk`: the
 * free time can still save it. `out-of-reach`: it cannot. `unknown`: nothing is tracked and nothing lies ahead. `leave`:
 * a week of leave, in which it asks for nothing.
 */
export const guardrailStates = [
  'met',
  'on-course',
  'at-risk',
  'out-of-reach',
  'unknown',
  'leave',
] as const
export type GuardrailState = (typeof guardrailStates)[number]

/** For one metric in one week, all in seconds. */
export interface GuardrailFacts {
  /** Tracked so far: of the metric's kind, and in total. */
  readonly trackedPart: number
  readonly trackedWhole: number
  /** The same with the calendar events still to come, the running block and the planned blocks. */
  readonly expectedPart: number
  readonly expectedWhole: number
  /** Working time still to come that is free; 0 once the week is over. */
  readonly free: number
}

export interface GuardrailOutlook {
  readonly state: GuardrailState
  /** `null` if there is nothing to take a share of. */
  readonly trackedShare: number | null
  readonly expectedShare: number | null
  /** What `expectedShare` is a share of, in seconds. */
  readonly expectedSeconds: number
  /** Time of this kind that lifts the share to its floor; 0 if the floor holds, `Infinity` if no amount is enough. */
  readonly missing: number
  /** Time of other kinds that lowers the share to its cap. */
  readonly excess: number
}

export function guardrailOutlook(
  { atLeast, atMost }: Pick<Guardrail, 'atLeast' | 'atMost'>,
  facts: GuardrailFacts,
): GuardrailOutlook {
  const { trackedPart, trackedWhole, expectedPart, expectedWhole } = facts
  const floor = atLeast === undefined ? null : floorState(atLeast, facts)
  const cap = atMost === undefined ? null : capState(atMost, facts)
  return {
    state: expectedWhole === 0 ? 'unknown' : worse(floor, cap),
    trackedShare: share(trackedPart, trackedWhole),
    expectedShare: share(expectedPart, expectedWhole),
    expectedSeconds: expectedWhole,
    missing: atLeast === undefined ? 0 : missingSeconds(expectedPart, expectedWhole, atLeast),
    excess: atMost === undefined ? 0 : excessSeconds(expectedPart, expectedWhole, atMost),
  }
}

/**
 * Seconds of other kinds that must be added for `part / whole` to fall to `cap`: part / (whole + x) = cap. 0 if the cap
 * holds, `Infinity` for a cap of 0 that does not.
 */
function excessSeconds(part: number, whole: number, cap: number): number {
  if (part <= cap * whole) return 0
  return cap === 0 ? Number.POSITIVE_INFINITY : Math.ceil(part / cap - whole)
}

function floorState(floor: number, facts: GuardrailFacts): GuardrailState {
  const { trackedPart, expectedPart, expectedWhole, free } = facts
  // However the rest of the week goes, its whole is no longer than this.
  if (trackedPart >= floor * (expectedWhole + free)) return 'met'
  const missing = missingSeconds(expectedPart, expectedWhole, floor)
  if (missing === 0) return 'on-course'
  return missing <= free ? 'at-risk' : 'out-of-reach'
}

function capState(cap: number, facts: GuardrailFacts): GuardrailState {
  const { trackedPart, trackedWhole, expectedPart, expectedWhole, free } = facts
  // Even if all the time ahead were of this kind.
  const ahead = expectedWhole - trackedWhole + free
  if (trackedPart + ahead <= cap * (trackedWhole + ahead)) return 'met'
  const excess = excessSeconds(expectedPart, expectedWhole, cap)
  if (excess === 0) return 'on-course'
  return excess <= free ? 'at-risk' : 'out-of-reach'
}

/** The worse of a floor and a cap. */
function worse(floor: GuardrailState | null, cap: GuardrailState | null): GuardrailState {
  const rank = (state: GuardrailState | null) => (state ? guardrailStates.indexOf(state) : -1)
  return (rank(floor) >= rank(cap) ? floor : cap) ?? 'unknown'
}
