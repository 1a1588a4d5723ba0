// How a guardrail's state is said, with the reasoning behind it.
import type { LiveGuardrail } from '../../../shared/guardrails/live.ts'
import type { MetricFault } from '../../../shared/guardrails/metric.ts'
import type { GuardrailState } from '../../../shared/guardrails/outlook.ts'
import type { Guardrail } from '../../../shared/model/settings.ts'
import { duration, percent, plural } from '../../format.ts'

const words: Readonly<Record<GuardrailState, string>> = {
  met: 'met',
  'on-course': 'on course',
  'at-risk': 'at risk',
  'out-of-reach': 'out of reach',
  unknown: 'not known yet',
}

/** A week that is over is met or missed. */
export function stateWords(state: GuardrailState, isOver: boolean): string {
  if (!isOver || state === 'met' || state === 'unknown') return words[state]
  return state === 'on-course' ? 'met' : 'missed'
}

/** `at least 25 %, at most 60 %`. */
export function limitWords({ atLeast, atMost }: Guardrail): string {
  return [
    atLeast === undefined ? '' : `at least ${percent(atLeast)}`,
    atMost === undefined ? '' : `at most ${percent(atMost)}`,
  ]
    .filter((limit) => limit !== '')
    .join(', ')
}

/**
 * A share beside its limit: one that is shown as the limit itself and yet misses it is said to be just under or over,
 * so that `5 % · at risk` under a floor of 5 % is no riddle. `shown` is the share as it stands elsewhere.
 */
export function besideLimit(
  shown: string,
  share: number | null,
  { atLeast, atMost }: Pick<Guardrail, 'atLeast' | 'atMost'>,
): string {
  if (share === null) return shown
  if (atLeast !== undefined && share < atLeast && shown === percent(atLeast)) {
    return `just under ${shown}`
  }
  return atMost !== undefined && share > atMost && shown === percent(atMost)
    ? `just over ${shown}`
    : shown
}

const faultWords: Readonly<Record<MetricFault, string>> = {
  gone: 'Its category is not there any more: no time counts for it.',
  archived: 'Its category is archived: nothing warns of it, and no slots are offered.',
  off: 'Its category is off: its time counts nowhere.',
}

/** Why it stands so: what it needs, what is free, and whether there are slots. */
export function guardrailReason(live: LiveGuardrail, isOver: boolean): string {
  const { guardrail, state, fault, expectedShare, missing, excess, free, proposals } = live
  if (fault) return faultWords[fault]
  if (state === 'unknown') return ''
  if (isOver) return shortfall(live)
  const expected = `With the calendar still to come: ${besideLimit(percent(expectedShare), expectedShare, guardrail)}.`
  if (state === 'met') return ''
  if (state === 'on-course') return expected
  const isFree = free === 0 ? 'nothing is free' : `${duration(free)} are free`
  if (missing === 0 || (state === 'out-of-reach' && missing <= free)) {
    const dilution =
      excess === Number.POSITIVE_INFINITY
        ? 'No other work brings it down to the cap.'
        : `${duration(excess)} more of other work would bring it down; ${isFree}.`
    return `${expected} ${dilution}`
  }
  if (state === 'out-of-reach') return `${expected} Needs ${needed(missing)}; ${isFree}.`
  const slots =
    proposals.length === 0
      ? 'but in no stretch your settings allow'
      : proposals.length === 1
        ? 'here is a slot'
        : `here are ${plural(proposals.length, 'slot')}`
  return `${expected} Needs ${needed(missing)} more; ${isFree}, ${slots}.`
}

function shortfall({ missing, excess }: LiveGuardrail): string {
  if (missing > 0) return `${needed(missing)} short.`
  return excess > 0 && excess !== Number.POSITIVE_INFINITY
    ? `${duration(excess)} of other work short of the cap.`
    : ''
}

function needed(seconds: number): string {
  return seconds === Number.POSITIVE_INFINITY ? 'all of the week' : duration(seconds)
}
