import { lazy, memo, Suspense, useMemo, useState } from 'react'
import type { TrendPoint } from '../../../shared/report/periods.ts'
import { shownStances } from '../../../shared/report/shown.ts'
import { overBy } from '../../../shared/report/trend-series.ts'
import type { Week } from '../../../shared/time/week.ts'
import type { ChartLine } from '../../charts/LinesChart.tsx'
import { shareWords } from '../../charts/trend-words.ts'
import { hoursMinutes, percent, percentOf } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { Explain } from '../../parts/Explain.tsx'
import { FigureHeads } from '../../parts/FigureHeads.tsx'
import { LongTable } from '../../parts/LongTable.tsx'
import { Section } from '../../parts/Page.tsx'
import { weekShort, weekShortWithYear, weekTitle, weekYear } from '../../period-names.ts'
import { useAfterPaint } from '../../use-after-paint.ts'
import { useConfig } from '../../use-config.ts'
import { useWords } from '../../use-words.ts'
import { setWeek, show } from '../../window/navigation.ts'
import { t, words } from '../../words.ts'
import { lineValues, type Trend, trendsOf, weekShares } from './lines.ts'

const LinesChart = lazy(async () => {
  const { LinesChart: component } = await import('../../charts/LinesChart.tsx')
  return { default: component }
})

interface TrendLinesProps {
  readonly points: readonly TrendPoint[]
  /** The week under way. */
  readonly current: Week
}

/** One small chart per figure that changes from week to week, or all of them as a table. */
export function TrendLines({ points, current }: TrendLinesProps) {
  const [isTable, setTable] = useState(false)
  return (
    <Section
      title={t('trends.week-by-week')}
      aside={
        <Button look="quiet" onPress={() => setTable(!isTable)}>
          {t(isTable ? 'trends.as-lines' : 'trends.as-table')}
        </Button>
      }
    >
      {isTable ? (
        <TrendTable points={points} />
      ) : (
        <TrendFigures key={points.length} points={points} current={current} />
      )}
    </Section>
  )
}

function TrendFigures({ points, current }: TrendLinesProps) {
  const config = useConfig()
  const spoken = useWords()
  // biome-ignore lint/correctness/useExhaustiveDependencies: their names are in the language
  const trends = useMemo(() => trendsOf(config), [config, spoken])
  // Their words and places come with the view, the pictures after it.
  const isDrawn = useAfterPaint()
  return (
    <div className="trend-charts">
      {trends.map((trend) => (
        <TrendFigure
          key={trend.title}
          trend={trend}
          points={points}
          current={current}
          isDrawn={isDrawn}
        />
      ))}
    </div>
  )
}

/** A line with the values of the weeks that are over, which words and legends are about. */
interface DrawnLine extends ChartLine {
  readonly over: readonly (number | null)[]
  readonly isMeanAt: (place: number) => boolean
}

interface TrendFigureProps extends TrendLinesProps {
  readonly trend: Trend
  readonly isDrawn: boolean
}

/** One that is already drawn is not redrawn while the others are added. */
const TrendFigure = memo(({ trend, points, current, isDrawn }: TrendFigureProps) => {
  useWords()
  const { title, says, lines, format, band } = trend
  const { weekStartsOn } = useConfig().settings
  const nameOfWeek = (week: Week) =>
    (points.length > 53 ? weekShortWithYear : weekShort)(week, weekStartsOn)
  const overCount = overBy(points, current).length
  const drawn = lines.map((line): DrawnLine => {
    const weeks = weekShares(line, points)
    const shown = lineValues(line, points)
    const values = shown.map(({ value }) => value)
    return {
      name: line.name,
      tone: line.tone,
      values,
      // A mean looks back only, so that the week under way changes none of them.
      over: values.slice(0, overCount),
      isMeanAt: (place) => shown[place]?.isMean ?? false,
      says: (place) =>
        weeks ? shareWords(shown[place], weeks[place]) : format(values[place] ?? null),
    }
  })
  // All figures of the legend are those of one week.
  const told = Math.max(...drawn.map(({ over }) => over.findLastIndex((value) => value !== null)))
  const isMean = drawn.some(({ isMeanAt }) => isMeanAt(told))
  const week = nameOfWeek(points[told]?.week ?? current)
  const marks = [band?.from ?? null, band?.to ?? null].filter((mark) => mark !== null)
  return (
    <figure className="trend-figure">
      <figcaption>
        <h3>
          {title}
          <Explain
            name={title}
            says={[
              says,
              ...(lines.some(({ of }) => of) ? [t('trends.thin-how')] : []),
              t('trends.under-way-how'),
              ...drawn.map((line) => rangeWords(line, trend)),
            ]}
          />
        </h3>
        <p className="trend-legend soft small">
          {told >= 0 && <span>{isMean ? t('trends.told-mean', { week }) : week}</span>}
          {drawn.map((line) => (
            <span key={line.name} className={`line-${line.tone}`}>
              {line.name} {format(line.over[told] ?? null)}
            </span>
          ))}
        </p>
      </figcaption>
      <div className="trend-canvas">
        {isDrawn && (
          <Suspense>
            <LinesChart
              label={trendWords(trend, drawn, overCount)}
              hollow={overCount < points.length ? overCount : null}
              count={points.length}
              nameOf={(index) => nameOfWeek(points[index]?.week ?? current)}
              lines={drawn}
              format={format}
              marks={marks}
              onChoose={(index) => {
                const point = points[index]
                if (!point) return
                setWeek(point.week)
                show('week')
              }}
            />
          </Suspense>
        )}
      </div>
    </figure>
  )
})

/** What the picture says: `Requests, over 12 weeks: Requests from 12% to 18%.` */
function trendWords(
  { title, format }: Trend,
  lines: readonly DrawnLine[],
  overCount: number,
): string {
  const [line, other] = lines.map(({ name, over }) => {
    const first = over.find((value) => value !== null) ?? null
    return { name, first: format(first), last: format(lastKnown(over)) }
  })
  const values = { title, count: overCount, ...line }
  if (!other) return t('trends.chart-one', values)
  const { name: otherName, first: otherFirst, last: otherLast } = other
  return t('trends.chart-two', { ...values, otherName, otherFirst, otherLast })
}

/** `Strategy: from 12% to 41% in 12 weeks, 31% in the last of them.` */
function rangeWords({ name, over }: DrawnLine, { format }: Trend): string {
  const values = over.filter((each) => each !== null)
  if (values.length === 0) return t('trends.line-unknown', { name })
  return t('trends.line-range', {
    name,
    least: format(Math.min(...values)),
    most: format(Math.max(...values)),
    count: values.length,
    last: format(lastKnown(values)),
  })
}

function lastKnown(values: readonly (number | null)[]): number | null {
  return values.findLast((value) => value !== null) ?? null
}

function TrendTable({ points }: { readonly points: readonly TrendPoint[] }) {
  const { weekStartsOn } = useConfig().settings
  const rows = useMemo(() => points.toReversed(), [points])
  const figures = [
    t('trends.tracked'),
    t('stance.strategy'),
    t('stance.execution'),
    t('metric.topGoal'),
    t('metric.requests'),
    t('trends.saved'),
    t('trends.into-strategy'),
    t('trends.into-execution-short'),
    t('trends.switches'),
    t('trends.focus-short'),
  ]
  return (
    <LongTable
      rows={rows}
      keyOf={weekOf}
      columnCount={1 + figures.length}
      head={
        <>
          <th scope="col">{t('trends.week')}</th>
          <FigureHeads names={figures} />
        </>
      }
    >
      {(point, row) => (
        <tr {...row}>
          <th scope="row" className="trend-week">
            {weekTitle(point.week, weekStartsOn)}{' '}
            <span className="soft">{weekYear(point.week, weekStartsOn)}</span>
          </th>
          <td className="figure">{hoursMinutes(point.trackedSeconds)}</td>
          <td className="figure">{percentOf(shownStances(point).strategy)}</td>
          <td className="figure">{percentOf(shownStances(point).execution)}</td>
          <td className="figure">{percent(point.shares.topGoal)}</td>
          <td className="figure">{percent(point.shares.requests)}</td>
          <td className="figure">{hoursMinutes(point.savedSeconds)}</td>
          <td className="figure">{percent(point.reinvestmentRate)}</td>
          <td className="figure">{percent(point.hamsterWheelIndex)}</td>
          <td className="figure">{words().number(point.switches)}</td>
          <td className="figure">{hoursMinutes(point.focusSeconds)}</td>
        </tr>
      )}
    </LongTable>
  )
}

function weekOf({ week }: TrendPoint): string {
  return week
}
