import './trends.css'
import { memo, useState } from 'react'
import type { TrendsData } from '../../../shared/messages/periods.ts'
import { plural } from '../../format.ts'
import { Chips } from '../../parts/Chips.tsx'
import { Empty, Page } from '../../parts/Page.tsx'
import { type TrendLength, trendLengths, useTrends } from '../../use-query.ts'
import { Compare } from './Compare.tsx'
import { trendFinding } from './finding.ts'
import { Magnets } from './Magnets.tsx'
import { StrategyHours } from './StrategyHours.tsx'
import { TrendLines } from './TrendLines.tsx'

const names: Readonly<Record<TrendLength, string>> = {
  '12': '12 weeks',
  '26': '26 weeks',
  '52': '52 weeks',
  all: 'All',
}
const lengths = trendLengths.map((id) => ({ id, name: names[id] }))

/** How the weeks have gone: shares, saved hours, focus; when strategy happens; two periods side by side. */
export function Trends() {
  const [length, setLength] = useState<TrendLength>('12')
  const data = useTrends(length)
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
      {data && known < 2 && (
        <Empty>
          A trend needs two weeks with tracked time. Until then the Week view has all there is to
          see.
        </Empty>
      )}
      {data && known >= 2 && <Pictures data={data} />}
    </Page>
  )
}

/** Drawn anew for new data only: the head above has moved on before they are there. */
const Pictures = memo(({ data }: { readonly data: TrendsData }) => (
  <>
    <TrendLines points={data.points} />
    <StrategyHours heatmap={data.heatmap} />
    <Magnets data={data} />
    <Compare />
  </>
))
