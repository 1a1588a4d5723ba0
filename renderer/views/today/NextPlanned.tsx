import type { DayData } from '../../../shared/report/periods.ts'
import { categoryName, categoryTone } from '../../categories.ts'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/Button.tsx'
import { nextPlanned } from '../../timeline/day-marks.ts'
import { useApp } from '../../use-config.ts'
import { startPlanned } from '../../window/edits.ts'
import { t, words } from '../../words.ts'

/** The planned block that is due or nearly due, while nothing else runs. */
export function NextPlanned({ data }: { readonly data: DayData | null }) {
  const at = useNow(15_000)
  const { block, config } = useApp()
  const next = data && !block ? nextPlanned(data, at) : null
  if (!next) return null
  const { zone } = config.settings
  const title = next.title || categoryName(config, next.categoryId)
  const minutes = Math.ceil((next.start - at) / 60)
  return (
    <section
      className={`next-planned tone-${categoryTone(config, next.categoryId)}`}
      aria-label={t('today.next-planned')}
    >
      <p>
        <strong className="waiting-name">{title}</strong>
        <span className="soft small">
          {t('today.planned-for', {
            times: words().times(next.start, next.end, zone),
            minutes: Math.max(0, minutes),
          })}
        </span>
      </p>
      <Button
        icon="play"
        label={t('do.start-named', { title })}
        onPress={() => startPlanned(next.id)}
      >
        {t('do.start')}
      </Button>
    </section>
  )
}
