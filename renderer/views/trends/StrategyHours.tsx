import type { CSSProperties } from 'react'
import type { Heatmap } from '../../../shared/report/heatmap.ts'
import { duration, percent, weekdayName } from '../../format.ts'
import { Explain } from '../../parts/Explain.tsx'
import { Section } from '../../parts/Page.tsx'

const days = [1, 2, 3, 4, 5, 6, 7] as const

/** When strategy happens: each hour of the week by how much of its tracked time was strategy. */
export function StrategyHours({ heatmap }: { readonly heatmap: Heatmap }) {
  const hours = usedHours(heatmap)
  if (hours.length === 0) return null
  return (
    <Section
      title="When strategy happens"
      aside={
        <span>
          the stronger, the more of the hour was strategy
          <Explain name="when strategy happens" says={paragraphs(heatmap)} />
        </span>
      }
    >
      <p>{bestHour(heatmap)}</p>
      <table className="heatmap">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">Day</span>
            </th>
            {hours.map((hour) => (
              <th key={hour} scope="col">
                {hour}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day}>
              <th scope="row">{weekdayName(day).slice(0, 3)}</th>
              {hours.map((hour) => (
                <HourCell key={hour} heatmap={heatmap} day={day} hour={hour} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function paragraphs({ strategy, tracked }: Heatmap): readonly string[] {
  const sum = (seconds: readonly number[]) => seconds.reduce((total, each) => total + each, 0)
  return [
    `${duration(sum(strategy))} of ${duration(sum(tracked))} tracked in these weeks, by weekday and hour of your local time.`,
    'Each field is the strategy time of that hour over all time tracked in it. An hour the clocks repeat gathers both.',
  ]
}

interface HourCellProps {
  readonly heatmap: Heatmap
  readonly day: number
  readonly hour: number
}

function HourCell({ heatmap, day, hour }: HourCellProps) {
  const cell = 24 * (day - 1) + hour
  const tracked = heatmap.tracked[cell] ?? 0
  const strategy = heatmap.strategy[cell] ?? 0
  const share = tracked === 0 ? null : strategy / tracked
  const says =
    share === null
      ? 'nothing tracked'
      : `${duration(strategy)} of ${duration(tracked)}, ${percent(share)}`
  return (
    <td title={`${weekdayName(day)}, ${hour}:00: ${says}`}>
      <span className="unseen">{says}</span>
      <span
        aria-hidden="true"
        className={share === null ? 'heat heat-none' : 'heat'}
        style={{ '--heat': share ?? 0 } as CSSProperties}
      />
    </td>
  )
}

/** From the first to the last hour of the day that ever had time. */
function usedHours({ tracked }: Heatmap): readonly number[] {
  const used = tracked.flatMap((seconds, cell) => (seconds > 0 ? [cell % 24] : []))
  if (used.length === 0) return []
  const first = Math.min(...used)
  return Array.from({ length: Math.max(...used) - first + 1 }, (_, index) => first + index)
}

function bestHour({ strategy }: Heatmap): string {
  const most = Math.max(...strategy)
  if (most === 0) return 'No strategy time in these weeks.'
  const cell = strategy.indexOf(most)
  return `Most of it on ${weekdayName(Math.floor(cell / 24) + 1)}s between ${cell % 24}:00 and ${(cell % 24) + 1}:00: ${duration(most)} in all.`
}
