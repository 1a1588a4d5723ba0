import './ai.css'
import { memo } from 'react'
import type { PeriodData } from '../../../shared/report/periods.ts'
import { periodKinds, periodOf } from '../../../shared/time/period.ts'
import { weekOf } from '../../../shared/time/week.ts'

import { useNow } from '../../now.ts'
import { Answered } from '../../parts/Answered.tsx'
import { Button } from '../../parts/Button.tsx'
import { Chips } from '../../parts/Chips.tsx'
import { Empty, Page } from '../../parts/Page.tsx'
import { periodRange, periodTitle } from '../../period-names.ts'
import { answeredProps, useShown } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'
import { useWords } from '../../use-words.ts'
import { openSheet, setPeriodKind } from '../../window/navigation.ts'
import { useWindow } from '../../window/state.ts'
import { t } from '../../words.ts'
import { Crumbs } from '../Crumbs.tsx'
import { WeekWalk } from '../WeekWalk.tsx'
import { DarkStretches } from './DarkStretches.tsx'
import { Figures } from './Figures.tsx'
import { Flow } from './Flow.tsx'
import { hasBaseline, periodFinding } from './finding.ts'
import { Identity } from './Identity.tsx'
import { Ledger } from './Ledger.tsx'
import { Likely } from './Likely.tsx'
import { Unanswered } from './Unanswered.tsx'
import { WouldChange } from './WouldChange.tsx'

export function AiHours() {
  const config = useConfig()
  const { settings } = config
  const current = weekOf(useNow(30_000), settings)
  const week = useWindow((state) => state.week) ?? current
  const kind = useWindow((state) => state.periodKind)
  const { shown: answer, ...state } = useShown('getPeriod', { period: periodOf(week, kind) })
  const data = answer?.value
  const shown = data?.period ?? periodOf(week, kind)
  return (
    <Page
      title={t('ai.title', { period: periodTitle(shown, settings.weekStartsOn) })}
      aside={`${periodRange(shown, settings.weekStartsOn)}${data?.isSoFar ? ` · ${t('week.so-far')}` : ''}`}
      finding={data ? periodFinding(data, config) : '\u00a0'}
      controls={
        <>
          <Chips
            label={t('ai.period')}
            isLabelUnseen
            options={periodKinds.map((id) => ({ id, name: t(`ai.${id}`) }))}
            value={kind}
            onChange={setPeriodKind}
          />
          <WeekWalk current={current} unit={kind} />
        </>
      }
    >
      <Answered {...answeredProps(state)}>{data && <Account data={data} />}</Answered>
    </Page>
  )
}

/** Redrawn only for new data or a new language, although the header above changes as time passes. */
const Account = memo(({ data }: { readonly data: PeriodData }) => {
  useWords()
  const onlyWeek = data.weeks.length === 1 ? data.weeks[0] : undefined
  return (
    <>
      {!hasBaseline(data) && <NoBaseline />}
      <Flow data={data} />
      {data.entries.length > 0 && <Figures data={data} />}
      {hasBaseline(data) && data.entries.length > 0 && <Identity data={data} />}
      <Likely data={data} />
      {onlyWeek !== undefined && hasBaseline(data) && data.report.ai.sinks.untracked > 0 && (
        <DarkStretches week={onlyWeek} />
      )}
      {onlyWeek !== undefined && data.entries.length > 0 && <Crumbs week={onlyWeek} />}
      <WouldChange data={data} />
      <Ledger data={data} />
      <Unanswered data={data} />
    </>
  )
})

function NoBaseline() {
  return (
    <Empty
      action={
        <Button look="main" onPress={() => openSheet({ kind: 'normal-week' })}>
          {t('ai.set-normal-week')}
        </Button>
      }
    >
      {t('ai.no-normal-week')}
    </Empty>
  )
}
