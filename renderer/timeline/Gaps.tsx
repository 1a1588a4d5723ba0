import type { Instant, Span } from '../../shared/time/instant.ts'
import { newDraft } from '../entry/entry-draft.ts'
import { duration } from '../format.ts'
import { Icon } from '../parts/Icon.tsx'
import { useConfig } from '../use-config.ts'
import { openSheet } from '../window/navigation.ts'
import { t, words } from '../words.ts'

export const gapId = ({ from }: Span) => `gap ${from}`

interface GapMarkProps {
  readonly gap: Span
  readonly top: (at: Instant) => number
  readonly isActive: boolean
}

/** Untracked working time; pressing a gap adds an entry for it. */
export function GapMark({ gap, top, isActive }: GapMarkProps) {
  const config = useConfig()
  const { zone } = config.settings
  const { from, to } = gap
  const length = duration(to - from)
  const fill = () => {
    const draft = { ...newDraft(config, to, null), start: from, end: to }
    openSheet({ kind: 'entry', draft })
  }
  return (
    <button
      type="button"
      className="gap"
      style={{ top: top(from), height: top(to) - top(from) }}
      data-stop={gapId(gap)}
      tabIndex={isActive ? 0 : -1}
      aria-label={t('timeline.fill-gap', { times: words().times(from, to, zone), length })}
      onClick={fill}
    >
      {top(to) - top(from) >= 18 && (
        <span className="gap-says">
          <Icon name="plus" size={14} />
          {t('timeline.gap', { length })}
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
