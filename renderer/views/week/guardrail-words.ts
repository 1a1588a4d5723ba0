// The words for a guardrail's state, with the reasons for it.

import { quarterHours } from '../../../shared/format/rounding.ts'
import type { LiveGuardrail } from '../../../shared/guardrails/live.ts'
import type { GuardrailState } from '../../../shared/guardrails/outlook.ts'
import type { Guardrail } from '../../../shared/model/guardrail.ts'
import type { MessageId } from '../../../shared/words/en/index.ts'
import { duration, percent } from '../../format.ts'
import { t } from '../../words.ts'

/** A guardrail of a past week is either met or missed. */
export function shownState(state: GuardrailState, isOver: boolean): GuardrailState | 'missed' {
  if (!isOver || state === 'met' || state === 'unknown' || state === 'leave') return state
  return state === 'on-course' ? 'met' : 'missed'
}

export function stateWords(state: GuardrailState, isOver: boolean): string {
  return t(`guardrails.${shownState(state, isOver)}`)
}

/** `at least 25%, at most 60%`. */
export function limitWords({ atLeast, atMost }: Guardrail): string {
  const values = { least: percent(atLeast ?? null), most: percent(atMost ?? null) }
  if (atMost === undefined) return atLeast === undefined ? '' : t('guardrails.at-least', values)
  return t(atLeast === undefined ? 'guardrails.at-most' : 'guardrails.between', values)
}

/**
 * A share beside its limit. A share that rounds to the limit but misses it is called just under or over, because `5% ·
 * at risk` under a floor of 5% would be confusing. `shown` is the share as shown elsewhere.
 */
export function besideLimit(
  shown: string,
  share: number | null,
  { atLeast, atMost }: Pick<Guardrail, 'atLeast' | 'atMost'>,
): string {
  if (share === null) return shown
  if (atLeast !== undefined && share < atLeast && shown === percent(atLeast)) {
    return t('guardrails.just-under', { share: shown })
  }
  return atMost !== undefined && share > atMost && shown === percent(atMost)
    ? t('guardrails.just-over', { share: shown })
    : shown
}

/** Why it has this state: what it needs, what is free, and whether there are slots. */
export function guardrailReason(live: LiveGuardrail, isOver: boolean): string {
  const { guardrail, state, fault, expectedShare } = live
  if (fault) return t(`guardrails.fault-${fault}`)
  if (state === 'unknown' || state === 'leave') return ''
  if (isOver) return shortfall(live)
  if (state === 'met') return ''
  const share = besideLimit(percent(expectedShare), expectedShare, guardrail)
  const expected = t('guardrails.expected', { share })
  return state === 'on-course' ? expected : [expected, ...needs(live)].join(' ')
}

/** Sentences on what would keep it, and on the time there is for that. */
function needs({ state, missing, excess, free, proposals }: LiveGuardrail): readonly string[] {
  const isOther = missing === 0 || (state === 'out-of-reach' && missing <= free)
  const about = quarterHours(isOther ? excess : missing, free)
  const values = { free: duration(about.free), count: proposals.length }
  const isFree = free === 0 ? t('guardrails.nothing-free') : t('guardrails.free', values)
  if (isOther) {
    return excess === Number.POSITIVE_INFINITY
      ? [t('guardrails.no-other')]
      : [t('guardrails.needs-other', { length: duration(about.needed) }), isFree]
  }
  return state === 'out-of-reach'
    ? [needed('guardrails.needs', about.needed), isFree]
    : [needed('guardrails.needs-more', about.needed), t('guardrails.slots', values)]
}

function shortfall({ missing, excess }: LiveGuardrail): string {
  if (missing > 0) return needed('guardrails.short', missing)
  return excess > 0 && excess !== Number.POSITIVE_INFINITY
    ? t('guardrails.short-other', { length: duration(excess) })
    : ''
}

function needed(id: MessageId, seconds: number): string {
  return seconds === Number.POSITIVE_INFINITY
    ? t('guardrails.needs-all')
    : t(id, { length: duration(seconds) })
}
