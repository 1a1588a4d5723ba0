// When the timer does something by itself: so that one alarm is enough, and nothing has to look each second.
import { addSeconds, type Instant, instant } from '../time/instant.ts'
import { blockProgress } from './progress.ts'
import type { FocusState } from './state.ts'

/**
 * When a `tick` next changes the state, as things stand at `now`: a time on the clock is reached, the planned end or
 * a break is announced. In the past where that is overdue; `null` where nothing comes by itself.
 */
export function nextDue(state: FocusState, now: Instant): Instant | null {
  const dues = [finish(state), breakOver(state), plannedEnd(state, now)].filter(
    (due) => due !== null,
  )
  return dues.length === 0 ? null : instant(Math.min(...dues))
}

function finish({ block, question }: FocusState): Instant | null {
  return question?.kind === 'still-working' ? null : (block?.finishAt ?? null)
}

function breakOver({ block }: FocusState): Instant | null {
  if (!block?.rest || block.rest.endAnnounced || block.pausedAt === null) return null
  return addSeconds(block.pausedAt, block.rest.minutes * 60)
}

/** In cycles not before the break the person put off. */
function plannedEnd({ block }: FocusState, now: Instant): Instant | null {
  if (!block || block.endAnnounced) return null
  const { plannedEnd: end } = blockProgress(block, now)
  return end === null ? null : instant(Math.max(end, block.cycle?.snoozedUntil ?? end))
}
