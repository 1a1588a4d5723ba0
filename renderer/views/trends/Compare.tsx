import { useState } from 'react'
import { roundToMinute } from '../../../shared/format/rounding.ts'
import { lastComplete, weeksToAverage } from '../../../shared/report/comparison.ts'
import type { PeriodData } from '../../../shared/report/periods.ts'
import { shownStances } from '../../../shared/report/shown.ts'
import {
  addPeriods,
  type Period,
  type PeriodKind,
  periodKinds,
  periodOf,
} from '../../../shared/time/period.ts'
import { type Week, weekOf } from '../../../shared/time/week.ts'
import type { MessageId } from '../../../shared/words/en/index.ts'
import { change, hoursMinutes, nothing, percent } from '../../format.ts'
import { useNow } from '../../now.ts'
import { Chips } from '../../parts/Chips.tsx'
import { FigureHeads } from '../../parts/FigureHeads.tsx'
import { Section } from '../../parts/Page.tsx'
import { Select } from '../../parts/Select.tsx'
import { periodTitle } from '../../period-names.ts'
import { useAnswer } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'
import { t } from '../../words.ts'

const offered: Readonly<Record<PeriodKind, number>> = { week: 26, month: 24, quarter: 12 }

/** Two periods side by side: the last two that are over, unless others are chosen. */
export function Compare() {
  const { settings } = useConfig()
  const current = weekOf(useNow(60_000), settings)
  const [kind, setKind] = useState<PeriodKind>('month')
  const [chosen, setChosen] = useState<readonly [Period, Period] | null>(null)
  const last = periodOf(current, kind)
  const [first, second] = chosen ?? lastComplete(current, kind)
  const { value: before } = useAnswer('getPeriod', { period: first })
  const { value: after } = useAnswer('getPeriod', { period: second })
  const options = Array.from({ length: offered[kind] }, (_, index) => addPeriods(last, -index))
  const groups = [
    {
      title: '',
      options: options.map((id) => ({ id, name: periodTitle(id, settings.weekStartsOn) })),
    },
  ]
  return (
    <Section
      title={t('trends.compare')}
      aside={
        <Chips
          label={t('trends.compare-kind')}
          isLabelUnseen
          options={periodKinds.map((id) => ({ id, name: t(`trends.kind-${id}`) }))}
          value={kind}
          onChange={(next) => {
            setKind(next)
            setChosen(null)
          }}
        />
      }
    >
      <div className="fields compare-fields">
        <Select
          label={t('trends.from')}
          groups={groups}
          value={first}
          onChange={(period) => setChosen([period, second])}
        />
        <Select
          label={t('trends.to')}
          groups={groups}
          value={second}
          onChange={(period) => setChosen([first, period])}
        />
      </div>
      {before && after && <CompareTable before={before} after={after} current={current} />}
    </Section>
  )
}

interface CompareTableProps {
  readonly before: PeriodData
  readonly after: PeriodData
  readonly current: Week
}

const lengths: readonly (readonly [MessageId, (data: PeriodData) => number])[] = [
  ['trends.tracked', ({ report }) => report.trackedSeconds],
  ['stance.strategy', ({ report }) => shownStances(report).strategy.seconds],
  ['stance.execution', ({ report }) => shownStances(report).execution.seconds],
  ['trends.focus', ({ report }) => report.fragmentation.focusSeconds],
  ['trends.no-goal', ({ report }) => report.unalignedSeconds],
  ['trends.saved-by-ai', ({ report }) => report.ai.savedSeconds],
]

const shares: readonly (readonly [MessageId, (data: PeriodData) => number | null])[] = [
  ['trends.strategy-share', ({ report }) => hundredth(shownStances(report).strategy.percent)],
  ['trends.top-goal-share', ({ report }) => report.shares.topGoal],
  ['trends.requests-share', ({ report }) => report.shares.requests],
  ['trends.reinvested', ({ report }) => report.ai.reinvestmentRate],
  ['trends.hamster-wheel', ({ report }) => report.ai.hamsterWheelIndex],
]

function hundredth(percent: number | null): number | null {
  return percent === null ? null : percent / 100
}

function CompareTable({ before, after, current }: CompareTableProps) {
  const config = useConfig()
  const counts = new Map(
    [before, after].map((data) => [data, weeksToAverage(data, current, config)]),
  )
  const mean = (data: PeriodData, of: (data: PeriodData) => number) =>
    of(data) / Math.max(1, counts.get(data) ?? 0)
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('trends.figure')}</th>
          <FigureHeads
            names={[
              periodTitle(before.period, config.settings.weekStartsOn),
              periodTitle(after.period, config.settings.weekStartsOn),
              t('trends.change'),
            ]}
          />
        </tr>
      </thead>
      <tbody>
        {lengths.map(([name, of]) => (
          <tr key={name}>
            <th scope="row">{t(name)}</th>
            <td className="figure">{hoursMinutes(mean(before, of))}</td>
            <td className="figure">{hoursMinutes(mean(after, of))}</td>
            <td className="figure">
              {change(roundToMinute(mean(after, of)) - roundToMinute(mean(before, of)))}
            </td>
          </tr>
        ))}
        {shares.map(([name, of]) => (
          <tr key={name}>
            <th scope="row">{t(name)}</th>
            <td className="figure">{percent(of(before))}</td>
            <td className="figure">{percent(of(after))}</td>
            <td className="figure">{points(of(before), of(after))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The difference of two shares in percentage points. */
function points(before: number | null, after: number | null): string {
  if (before === null || after === null) return nothing
  const difference = Math.round(100 * after) - Math.round(100 * before)
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : ''
  return t('trends.points', { points: `${sign}${Math.abs(difference)}` })
}
