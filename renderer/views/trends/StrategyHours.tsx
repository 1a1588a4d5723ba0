import type { CSSProperties } from 'react'
import { type Heatmap, heatStrength } from '../../../shared/report/heatmap.ts'
import { duration, hourShort, percent, weekdayName } from '../../format.ts'
import { Explain } from '../../parts/Explain.tsx'
import { Section } from '../../parts/Page.tsx'
import { t, words } from '../../words.ts'

const days = [1, 2, 3, 4, 5, 6, 7] as const

/** When strategy happens: for each hour of the week, how much of its tracked time was strategy. */
export function StrategyHours({ heatmap }: { readonly heatmap: Heatmap }) {
  const hours = usedHours(heatmap)
  if (hours.length === 0) return null
  return (
    <Section
      title={t('trends.when')}
      aside={
        <span>
          {t('trends.when-aside')}
          <Explain name={t('trends.when-explained')} says={paragraphs(heatmap)} />
        </span>
      }
    >
      <p>{bestHour(heatmap)}</p>
      <table className="heatmap">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{t('trends.day')}</span>
            </th>
            {hours.map((hour) => (
              <th key={hour} scope="col">
                {hourName(hour)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day}>
              <th scope="row">{weekdayName(day, 'weekday short')}</th>
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
    t('trends.when-sums', { strategy: duration(sum(strategy)), tracked: duration(sum(tracked)) }),
    t('trends.when-how'),
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
  const values = {
    day: weekdayName(day),
    time: words().timeOfDay(clockOf(hour)),
    strategy: duration(strategy),
    tracked: duration(tracked),
    share: percent(share),
  }
  return (
    <td title={t(share === null ? 'trends.hour-empty' : 'trends.hour', values)}>
      <span className="unseen">
        {t(share === null ? 'trends.hour-nothing' : 'trends.hour-figures', values)}
      </span>
      <span
        aria-hidden="true"
        className={share === null ? 'heat heat-none' : 'heat'}
        style={
          {
            '--heat': share ?? 0,
            '--heat-strength': share === null ? 1 : heatStrength(cell, heatmap),
          } as CSSProperties
        }
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
  if (most === 0) return t('trends.no-strategy')
  const cell = strategy.indexOf(most)
  const hour = cell % 24
  return t('trends.best-hour', {
    day: weekdayName(Math.floor(cell / 24) + 1),
    from: words().timeOfDay(clockOf(hour)),
    to: words().timeOfDay(clockOf((hour + 1) % 24)),
    length: duration(most),
  })
}

/** `9`, `9 AM`: the heading of a narrow column. */
function hourName(hour: number): string {
  return words().hourCycle === 'h23' ? String(hour) : hourShort(clockOf(hour))
}

function clockOf(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`
}
