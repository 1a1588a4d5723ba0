// A block nobody stopped: long over its planned end, or still running after the working day.

import type { FocusBlock } from '../model/block.ts'
import type { Settings } from '../model/settings.ts'
import { workSpans } from '../model/work-hours.ts'
import { addSeconds, type Instant, instant } from '../time/instant.ts'
import { dayOf } from '../time/zone.ts'
import { plannedStretches } from './transitions.ts'

/** How long after the working day a person may simply be finishing something. */
const graceMinutes = 30

/**
 * When a block that looks forgotten most likely ended; `null` if it does not look forgotten. A block within its planned
 * length is never forgotten, however late it is, nor is a paused one.
 */
export function forgottenEnd(block: FocusBlock, now: Instant, settings: Settings): Instant | null {
  if (block.pausedAt !== null || block.away) return null
  const planned = plannedEnd(block, now)
  if (planned === 'not-reached') return null
  const { forgottenMinutes } = settings.focus
  const dayEnd = endOfWork(block, settings)
  const isLongOver = planned !== null && now >= addSeconds(planned, forgottenMinutes * 60)
  const isAfterWork =
    dayEnd !== null && dayEnd > block.startedAt && now >= addSeconds(dayEnd, graceMinutes * 60)
  if (!isLongOver && !isAfterWork) return null
  return planned ?? dayEnd
}

/** When the planned length was worked; `null` without a plan. */
function plannedEnd(block: FocusBlock, now: Instant): Instant | null | 'not-reached' {
  if (block.plannedMinutes === null) return null
  let left = block.plannedMinutes * 60
  for (const { from, to } of plannedStretches(block, now)) {
    if (to - from >= left) return addSeconds(from, left)
    left -= to - from
  }
  return 'not-reached'
}

/** The end of the working hours on the day the block began; `null` on a day off. */
function endOfWork({ startedAt }: FocusBlock, settings: Settings): Instant | null {
  const spans = workSpans(dayOf(startedAt, settings.zone), settings)
  return spans.length === 0 ? null : instant(Math.max(...spans.map(({ to }) => to)))
}
