import type { Instant, Span } from '../../shared/time/instant.ts'
import { fillGap } from '../entry/fill-gap.ts'
import { duration } from '../format.ts'
import { Icon } from '../parts/Icon.tsx'
import { useConfig } from '../use-config.ts'
import { t } from '../words.ts'
import type { Room } from './room.ts'

export const gapId = ({ from }: Span) => `gap ${from}`

interface GapMarkProps {
  readonly gap: Span
  readonly top: (at: Instant) => number
  readonly room: Room
  /** From when to when, as it is read out. */
  readonly times: (from: Instant, to: Instant) => string
  /** What is written on it. */
  readonly says: (length: string) => string
  readonly isActive: boolean
}

/** Untracked working time; pressing a gap adds an entry for it. */
export function GapMark({ gap, top, room, times, says, isActive }: GapMarkProps) {
  const config = useConfig()
  const { from, to } = gap
  const length = duration(to - from)
  return (
    <button
      type="button"
      className="gap"
      style={{
        top: top(from),
        height: top(to) - top(from),
        left: `${room.left}%`,
        width: `calc(${room.width}% - 3px)`,
      }}
      data-stop={gapId(gap)}
      tabIndex={isActive ? 0 : -1}
      aria-label={t('timeline.fill-gap', { times: times(from, to), length })}
      onClick={() => fillGap(gap, config)}
    >
      {top(to) - top(from) >= 18 && (
        <span className="gap-says">
          <Icon name="plus" size={14} />
          {says(length)}
        </span>
      )}
    </button>
  )
}

/** `1 h 10 min of your working hours are not accounted for.` */
export function GapsNote({ gaps }: { readonly gaps: readonly Span[] }) {
  if (gaps.length === 0) return null
  const seconds = gaps.reduce((sum, { from, to }) => sum + to - from, 0)
  return <p className="note">{t('timeline.gaps', { length: duration(seconds) })}</p>
}
