// What the clock of a running block shows.

import { blockProgress, breakProgress } from '../shared/focus/progress.ts'
import { formatClock } from '../shared/format/lengths.ts'
import type { FocusBlock } from '../shared/model/block.ts'
import type { Instant } from '../shared/time/instant.ts'
import { t } from './words.ts'

export interface BlockClock {
  readonly text: string
  /** What the text is, `left`, `of the break`. */
  readonly says: string
  /** 0 to 1 of the planned length; `null` without one. */
  readonly fraction: number | null
}

/** Time left of a planned block or a break, `+3:20` past its end, time so far of a free one. */
export function blockClock(block: FocusBlock, now: Instant): BlockClock {
  const rest = breakProgress(block, now)
  if (rest) {
    const isOver = rest.overSeconds > 0
    return {
      text: isOver ? `+${formatClock(rest.overSeconds)}` : formatClock(rest.remainingSeconds),
      says: t(isOver ? 'block.past-the-break' : 'block.of-the-break'),
      fraction: null,
    }
  }
  const { state, workedSeconds, remainingSeconds, overtimeSeconds, fraction } = blockProgress(
    block,
    now,
  )
  const standing = state === 'paused' || state === 'away' ? t(`block.${state}`) : null
  if (remainingSeconds === null)
    return { text: formatClock(workedSeconds), says: standing ?? t('block.so-far'), fraction }
  if (overtimeSeconds === 0)
    return { text: formatClock(remainingSeconds), says: standing ?? t('block.left'), fraction }
  return { text: `+${formatClock(overtimeSeconds)}`, says: standing ?? t('block.over'), fraction }
}
