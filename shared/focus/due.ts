// When the timer next acts on its own, so that one alarm is enough and nothing polls each second.
import { addSeconds, type Instant, instant } from '../time/instant.ts'
import { blockProgress } from './progress.ts'
import type { FocusState } from './state.ts'

/**
 * When a `tick` next changes the state, as things stand at `now`: a time on the clock comes, or the planned end or a
 * break is due for announcement. In the past if overdue; `null` if nothing will happen on its own.
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

/** In cycles, not before a break that the person put off. */
function plannedEnd({ block }: FocusState, now: Instant): Instant | null {
  if (!block || block.endAnnounced) return null
  const { plannedEnd: end } = blockProgress(block, now)
  return end === null ? null : instant(Math.max(end, block.cycle?.snoozedUntil ?? end))
}
