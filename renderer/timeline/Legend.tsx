import type { Config } from '../../shared/model/document.ts'
import type { DayData } from '../../shared/report/periods.ts'
import type { Instant } from '../../shared/time/instant.ts'
import { t } from '../words.ts'
import { hasCoveredTime, standingOf } from './day-marks.ts'

interface LegendProps {
  readonly days: readonly DayData[]
  readonly config: Config
  readonly at: Instant
}

/** What the looks of entries mean, those that are in sight. */
export function Legend({ days, config, at }: LegendProps) {
  const standings = new Set(
    days.flatMap(({ entries }) => entries.map((entry) => standingOf(entry, at))),
  )
  const shown = [
    ...(['unconfirmed', 'coming'] as const).filter((each) => standings.has(each)),
    ...(days.some((day) => hasCoveredTime(day, config)) ? (['covered'] as const) : []),
  ]
  if (shown.length === 0) return null
  return (
    <ul className="legend note">
      {shown.map((look) => (
        <li key={look}>
          <span className={`legend-mark legend-${look} tone-execution-1`} />
          <span>{t(`timeline.${look}`)}</span>
        </li>
      ))}
    </ul>
  )
}
