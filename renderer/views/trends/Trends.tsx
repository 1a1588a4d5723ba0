import './trends.css'
import { memo, useState } from 'react'
import type { TrendsData } from '../../../shared/messages/periods.ts'
import { plural } from '../../format.ts'
import { Answered } from '../../parts/Answered.tsx'
import { Chips } from '../../parts/Chips.tsx'
import { Empty, Page } from '../../parts/Page.tsx'
import { answeredProps, useShown } from '../../use-answer.ts'
import { Compare } from './Compare.tsx'
import { trendFinding } from './finding.ts'
import { Magnets } from './Magnets.tsx'
import { StrategyHours } from './StrategyHours.tsx'
import { TrendLines } from './TrendLines.tsx'

/** Weeks of a trend, or all there are. */
const trendLengths = ['12', '26', '52', 'all'] as const
type TrendLength = (typeof trendLengths)[number]

const names: Readonly<Record<TrendLength, string>> = {
  '12': '12 weeks',
  '26': '26 weeks',
  '52': '52 weeks',
  all: 'All',
}
const lengths = trendLengths.map((id) => ({ id, name: names[id] }))

function weeksOf(length: TrendLength): number | null {
  return length === 'all' ? null : Number(length)
}

/** How the weeks have gone: shares, saved hours, focus; when strategy happens; two periods side by side. */
export function Trends() {
  const [length, setLength] = useState<TrendLength>('12')
  const { shown: answer, ...state } = useShown('getTrends', { weeks: weeksOf(length) })
  const data = answer?.value
  const known = data?.points.filter(({ trackedSeconds }) => trackedSeconds > 0).length ?? 0
  return (
    <Page
      title="Trends"
      aside={data ? plural(data.points.length, 'week') : undefined}
      finding={data ? trendFinding(data.points) : '\u00a0'}
      controls={
        <Chips
          label="Weeks shown"
          isLabelUnseen
          options={lengths}
          value={length}
          onChange={setLength}
        />
      }
    >
      <Answered {...answeredProps(state)}>
        {data && known < 2 && (
          <Empty>
            A trend needs two weeks with tracked time. Until then the Week view has all there is to
            see.
          </Empty>
        )}
        {data && known >= 2 && <Pictures data={data} />}
      </Answered>
    </Page>
  )
}

/** Drawn anew for new data only. */
const Pictures = memo(({ data }: { readonly data: TrendsData }) => (
  <>
    <TrendLines points={data.points} />
    <StrategyHours heatmap={data.heatmap} />
    <Magnets data={data} />
    <Compare />
  </>
))
