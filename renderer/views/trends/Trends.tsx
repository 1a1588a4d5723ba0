import './trends.css'
import { memo, useState } from 'react'
import type { TrendsData } from '../../../shared/report/periods.ts'
import { overBy } from '../../../shared/report/trend-series.ts'
import { type Week, weekOf } from '../../../shared/time/week.ts'
import { useNow } from '../../now.ts'
import { Answered } from '../../parts/Answered.tsx'
import { Chips } from '../../parts/Chips.tsx'
import { Empty, Page } from '../../parts/Page.tsx'
import { answeredProps, useShown } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'
import { useWords } from '../../use-words.ts'
import { t } from '../../words.ts'
import { Compare } from './Compare.tsx'
import { trendFinding } from './finding.ts'
import { Magnets } from './Magnets.tsx'
import { Ritual } from './Ritual.tsx'
import { StrategyHours } from './StrategyHours.tsx'
import { TrendLines } from './TrendLines.tsx'

/** Weeks of a trend, or all there are. */
const trendLengths = ['12', '26', '52', 'all'] as const
type TrendLength = (typeof trendLengths)[number]

function nameOf(length: TrendLength): string {
  const count = weeksOf(length)
  return count === null ? t('trends.all-weeks') : t('trends.weeks', { count })
}

function weeksOf(length: TrendLength): number | null {
  return length === 'all' ? null : Number(length)
}

/** How the weeks have gone: shares, saved hours, focus; when strategy happens; two periods side by side. */
export function Trends() {
  const { settings } = useConfig()
  const current = weekOf(useNow(60_000), settings)
  const [length, setLength] = useState<TrendLength>('12')
  const { shown: answer, ...state } = useShown('getTrends', { weeks: weeksOf(length) })
  const data = answer?.value
  const known = data?.points.filter(({ trackedSeconds }) => trackedSeconds > 0).length ?? 0
  return (
    <Page
      title={t('view.trends')}
      aside={data ? t('trends.weeks', { count: data.points.length }) : undefined}
      finding={data ? trendFinding(overBy(data.points, current)) : '\u00a0'}
      controls={
        <Chips
          label={t('trends.weeks-shown')}
          isLabelUnseen
          options={trendLengths.map((id) => ({ id, name: nameOf(id) }))}
          value={length}
          onChange={setLength}
        />
      }
    >
      <Answered {...answeredProps(state)}>
        {data && known < 2 && <Empty>{t('trends.empty')}</Empty>}
        {data && known >= 2 && (
          <Pictures data={data} current={current} weeks={answer.input.weeks} />
        )}
      </Answered>
    </Page>
  )
}

interface PicturesProps {
  readonly data: TrendsData
  readonly current: Week
  /** How many are shown; `null` for all. */
  readonly weeks: number | null
}

/** Redrawn only for new data or a new language. */
const Pictures = memo(({ data, current, weeks }: PicturesProps) => {
  useWords()
  return (
    <>
      <TrendLines points={data.points} current={current} />
      <Ritual weeks={weeks} current={current} />
      <StrategyHours heatmap={data.heatmap} />
      <Magnets data={data} />
      <Compare />
    </>
  )
})
