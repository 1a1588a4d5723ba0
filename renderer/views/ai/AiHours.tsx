import './ai.css'
import { weekOf } from '../../../shared/time/week.ts'
import { weekRange, weekTitle } from '../../format.ts'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/Button.tsx'
import { Empty, Page } from '../../parts/Page.tsx'
import { show, useWindow } from '../../store.ts'
import { useConfig } from '../../use-config.ts'
import { useWeek } from '../../use-query.ts'
import { WeekWalk } from '../WeekWalk.tsx'
import { Figures } from './Figures.tsx'
import { Flow } from './Flow.tsx'
import { aiFinding } from './finding.ts'
import { Identity } from './Identity.tsx'
import { Ledger } from './Ledger.tsx'
import { Unanswered } from './Unanswered.tsx'

export function AiHours() {
  const { settings } = useConfig()
  const current = weekOf(useNow(30_000), settings)
  const week = useWindow((state) => state.week) ?? current
  const data = useWeek(week)
  const shown = data?.week ?? week
  const hasBaseline = settings.baseline !== null
  return (
    <Page
      title={`AI hours, ${weekTitle(shown).toLowerCase()}`}
      aside={`${weekRange(shown, settings.weekStartsOn)}${data?.isSoFar ? ' · so far' : ''}`}
      finding={data ? aiFinding(data, hasBaseline) : '\u00a0'}
      controls={<WeekWalk current={current} />}
    >
      {data && (
        <>
          {!hasBaseline && <NoBaseline />}
          <Flow data={data} hasBaseline={hasBaseline} />
          {data.entries.length > 0 && <Figures data={data} hasBaseline={hasBaseline} />}
          {hasBaseline && data.entries.length > 0 && <Identity data={data} />}
          <Ledger data={data} />
          <Unanswered data={data} />
        </>
      )}
    </Page>
  )
}

function NoBaseline() {
  return (
    <Empty
      action={
        <Button look="main" onPress={() => show('settings')}>
          Set your normal week
        </Button>
      }
    >
      Where saved hours went is told by comparing this week with a normal week of yours before AI.
      Say once, in Settings, how many hours such a week had for each category; a rough memory will
      do.
    </Empty>
  )
}
