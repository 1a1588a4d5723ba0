import { lazy, Suspense, useState } from 'react'
import type { WeekData } from '../../../shared/report/periods.ts'
import { shownStances } from '../../../shared/report/shown.ts'
import { trendValues } from '../../../shared/report/trend-series.ts'
import { shareWords } from '../../charts/trend-words.ts'
import { hoursMinutes, percent, percentOf } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { FigureHeads } from '../../parts/FigureHeads.tsx'
import { Section } from '../../parts/Page.tsx'
import { weekShort, weekTitle } from '../../period-names.ts'
import { useConfig } from '../../use-config.ts'
import { setWeek } from '../../window/navigation.ts'
import { t } from '../../words.ts'

const LinesChart = lazy(async () => {
  const { LinesChart: component } = await import('../../charts/LinesChart.tsx')
  return { default: component }
})

/** Strategy's share over twelve weeks, as a line and as a table. */
export function Trend({ data }: { readonly data: WeekData }) {
  const [isTable, setTable] = useState(false)
  const { guardrails, weekStartsOn } = useConfig().settings
  // The last week is the one in view.
  const hollow = data.isSoFar ? data.trend.length - 1 : null
  const known = data.trend.filter(({ shares }) => shares.strategy !== null)
  if (known.length < 2) return null
  const floor = guardrails.find(({ metric }) => metric === 'strategy')?.atLeast ?? null
  const weeks = data.trend.map(({ shares, trackedSeconds }) => {
    return { share: shares.strategy, ofSeconds: trackedSeconds }
  })
  const values = trendValues(weeks)
  const [first = null, ...later] = values
    .slice(0, hollow ?? values.length)
    .map(({ value }) => value)
    .filter((value) => value !== null)
  const ends = { first: percent(first), last: percent(later.at(-1) ?? first) }
  const label = t('week.trend-label', { count: later.length + 1, ...ends })
  return (
    <Section
      title={t('week.trend')}
      aside={
        <Button look="quiet" onPress={() => setTable(!isTable)}>
          {t(isTable ? 'week.as-line' : 'week.as-table')}
        </Button>
      }
    >
      {isTable ? (
        <TrendTable data={data} />
      ) : (
        <div className="trend">
          <Suspense>
            <LinesChart
              label={label}
              count={data.trend.length}
              nameOf={(index) => weekShort(data.trend[index]?.week ?? data.week, weekStartsOn)}
              lines={[
                {
                  name: t('stance.strategy'),
                  tone: 'strategy',
                  values: values.map(({ value }) => value),
                  says: (place) => shareWords(values[place], weeks[place]),
                },
              ]}
              format={percent}
              hollow={hollow}
              marks={floor === null ? [] : [floor]}
              onChoose={(index) => {
                const point = data.trend[index]
                if (point) setWeek(point.week)
              }}
            />
          </Suspense>
        </div>
      )}
    </Section>
  )
}

function TrendTable({ data }: { readonly data: WeekData }) {
  const { weekStartsOn } = useConfig().settings
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('week.week')}</th>
          <FigureHeads
            names={[
              t('week.tracked'),
              t('stance.strategy'),
              t('stance.execution'),
              t('week.reinvested'),
            ]}
          />
        </tr>
      </thead>
      <tbody>
        {data.trend.map((point) => (
          <tr key={point.week}>
            <th scope="row">{weekTitle(point.week, weekStartsOn)}</th>
            <td className="figure">{hoursMinutes(point.trackedSeconds)}</td>
            <td className="figure">{percentOf(shownStances(point).strategy)}</td>
            <td className="figure">{percentOf(shownStances(point).execution)}</td>
            <td className="figure">{percent(point.reinvestmentRate)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
