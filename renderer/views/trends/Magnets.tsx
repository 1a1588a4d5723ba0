import { sumOfAskers } from '../../../shared/report/askers.ts'
import type { TrendsData } from '../../../shared/report/periods.ts'
import { shownAlone } from '../../../shared/report/shown.ts'
import { duration, percentOf } from '../../format.ts'
import { Explain } from '../../parts/Explain.tsx'
import { Section } from '../../parts/Page.tsx'
import { t } from '../../words.ts'
import { AskerTable, askerName } from '../AskerTable.tsx'

/** Further names account for little time. */
const shownCount = 10

/** Who took most time over the weeks shown: chance in a single week becomes a pattern here. */
export function Magnets({ data: { askers, points } }: { readonly data: TrendsData }) {
  if (askers.length === 0) return null
  const others = askers.slice(shownCount)
  const rest =
    others.length > 0 ? [sumOfAskers(others, t('trends.others', { count: others.length }))] : []
  const shown = [...askers.slice(0, shownCount), ...rest]
  const tracked = points.reduce((sum, { trackedSeconds }) => sum + trackedSeconds, 0)
  const asked = sumOfAskers(askers, '').seconds
  const says = [
    t('trends.magnets-sums', {
      asked: duration(asked),
      tracked: duration(tracked),
      count: points.length,
    }),
    t('trends.magnets-how'),
  ]
  return (
    <Section
      title={t('trends.magnets')}
      aside={
        <span>
          {t('trends.magnets-aside', { share: percentOf(shownAlone(asked, tracked)) })}
          <Explain name={t('trends.magnets-explained')} says={says} />
        </span>
      }
    >
      <AskerTable askers={shown} tracked={tracked} nameOf={askerName} />
    </Section>
  )
}
