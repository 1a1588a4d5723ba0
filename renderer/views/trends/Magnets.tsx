import { shownAlone } from '../../../shared/format/shown.ts'
import type { TrendsData } from '../../../shared/messages/periods.ts'
import { sumOfAskers } from '../../../shared/report/askers.ts'
import { hoursMinutes, percentOf, plural } from '../../format.ts'
import { Explain } from '../../parts/Explain.tsx'
import { Section } from '../../parts/Page.tsx'
import { AskerTable, askerName } from '../AskerTable.tsx'

/** Names beyond these pull little. */
const shownCount = 10

/** Who pulled most time over the weeks shown: what a single week calls chance is a pattern here. */
export function Magnets({ data: { askers, points } }: { readonly data: TrendsData }) {
  if (askers.length === 0) return null
  const others = askers.slice(shownCount)
  const rest = others.length > 0 ? [sumOfAskers(others, plural(others.length, 'other'))] : []
  const shown = [...askers.slice(0, shownCount), ...rest]
  const tracked = points.reduce((sum, { trackedSeconds }) => sum + trackedSeconds, 0)
  const asked = sumOfAskers(askers, '').seconds
  const says = [
    `${hoursMinutes(asked)} of ${hoursMinutes(tracked)} h tracked in ${plural(points.length, 'week')} were asked for, rather than planned.`,
    'One line for each name, whatever its capitals, the most time first. Taken on and declined are what you decided about the requests noted in these weeks.',
  ]
  return (
    <Section
      title="Largest magnets"
      aside={
        <span>
          {percentOf(shownAlone(asked, tracked))} of tracked time
          <Explain name="the largest magnets" says={says} />
        </span>
      }
    >
      <AskerTable askers={shown} tracked={tracked} nameOf={askerName} />
    </Section>
  )
}
