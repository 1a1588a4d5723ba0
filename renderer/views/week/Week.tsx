import './week.css'
import { memo } from 'react'
import type { DrawnWeek } from '../../../shared/report/periods.ts'
import { periodOf } from '../../../shared/time/period.ts'
import { weekOf } from '../../../shared/time/week.ts'

import { useNow } from '../../now.ts'
import { Answered } from '../../parts/Answered.tsx'
import { Button } from '../../parts/Button.tsx'
import { Empty, Page } from '../../parts/Page.tsx'
import { weekRange, weekTitle } from '../../period-names.ts'
import { answeredProps, useShown } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'
import { useWords } from '../../use-words.ts'
import { show } from '../../window/navigation.ts'
import { useWindow } from '../../window/state.ts'
import { t } from '../../words.ts'
import { AddEntry } from '../AddEntry.tsx'
import { StrategyLine } from '../StrategyLine.tsx'
import { Commitment } from '../today/Commitment.tsx'
import { WeekWalk } from '../WeekWalk.tsx'
import { Categories } from './Categories.tsx'
import { Entries } from './Entries.tsx'
import { Facts } from './Facts.tsx'
import { Goals } from './Goals.tsx'
import { Guardrails } from './Guardrails.tsx'
import { Requests } from './Requests.tsx'
import { Split } from './Split.tsx'
import { Trend } from './Trend.tsx'
import { WeekFinding } from './WeekFinding.tsx'
import { WeekGrid } from './WeekGrid.tsx'

export function Week() {
  const { settings, strategies } = useConfig()
  const current = weekOf(useNow(30_000), settings)
  const week = useWindow((state) => state.week) ?? current
  const { shown: answer, ...state } = useShown('getWeek', { week })
  const data = answer?.value
  const shown = data?.week ?? week
  return (
    <Page
      title={weekTitle(shown, settings.weekStartsOn)}
      aside={`${weekRange(shown, settings.weekStartsOn)}${data?.isSoFar ? ` · ${t('week.so-far')}` : ''}`}
      finding={data ? <WeekFinding data={data} /> : '\u00a0'}
      controls={
        <>
          <WeekWalk current={current} />
          <AddEntry />
        </>
      }
    >
      {(shown === current || periodOf(shown, 'quarter') in strategies) && (
        <StrategyLine key={shown} week={shown} />
      )}
      {shown === current && <Commitment />}
      <Answered {...answeredProps(state)}>
        {data && data.entries.length === 0 && (
          <Empty action={<Button onPress={() => show('today')}>{t('week.start-block')}</Button>}>
            {t('week.empty')}
          </Empty>
        )}
        {data && data.entries.length === 0 && <WeekGrid days={data.days} />}
        {data && data.entries.length === 0 && shown === current && <Guardrails data={data} />}
        {data && data.entries.length > 0 && <Figures data={data} />}
      </Answered>
    </Page>
  )
}

/** Redrawn only for new data or a new language, although the header above changes as time passes. */
const Figures = memo(({ data }: { readonly data: DrawnWeek }) => {
  useWords()
  return (
    <>
      <Split data={data} />
      <WeekGrid days={data.days} />
      <div className="columns">
        <Categories data={data} />
        <Goals data={data} />
      </div>
      <Guardrails data={data} />
      <Facts data={data} />
      <Requests data={data} />
      <Trend data={data} />
      <Entries data={data} />
    </>
  )
})
