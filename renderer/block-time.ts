// What the clock of a running block shows.
import type { FocusBlock } from '../shared/focus/block.ts'
import { blockProgress } from '../shared/focus/progress.ts'
import { formatClock } from '../shared/format/format.ts'
import type { Instant } from '../shared/time/instant.ts'

export interface BlockClock {
  readonly text: string
  readonly says: 'left' | 'over' | 'so far'
  /** 0 to 1 of the planned length; `null` without one. */
  readonly fraction: number | null
}

/** Time left of a planned block, `+3:20` past its end, time so far of a free one. */
export function blockClock(block: FocusBlock, now: Instant): BlockClock {
  const { workedSeconds, remainingSeconds, overtimeSeconds, fraction } = blockProgress(block, now)
  if (remainingSeconds === null)
    return { text: formatClock(workedSeconds), says: 'so far', fraction }
  if (overtimeSeconds === 0) return { text: formatClock(remainingSeconds), says: 'left', fraction }
  return { text: `+${formatClock(overtimeSeconds)}`, says: 'over', fraction }
}
