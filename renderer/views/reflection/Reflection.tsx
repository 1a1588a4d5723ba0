import './reflection.css'
import { weekOf } from '../../../shared/time/week.ts'
import { tied, weekRange, weekTitle } from '../../format.ts'
import { useNow } from '../../now.ts'
import { Answered } from '../../parts/Answered.tsx'
import { Page } from '../../parts/Page.tsx'
import { useWindow } from '../../store.ts'
import { answeredProps, useShown } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'
import { WeekWalk } from '../WeekWalk.tsx'
import { Past } from './Past.tsx'
import { ReflectionForm } from './ReflectionForm.tsx'

export function Reflection() {
  const { settings } = useConfig()
  const current = weekOf(useNow(30_000), settings)
  const week = useWindow((state) => state.week) ?? current
  const { shown: answer, ...state } = useShown('getReflection', { week })
  const data = answer?.value
  const shown = data?.week ?? week
  return (
    <Page
      title={`Reflection, ${weekTitle(shown).toLowerCase()}`}
      aside={`${weekRange(shown, settings.weekStartsOn)}${data?.data.isSoFar ? ' · so far' : ''}`}
      finding={data ? tied(data.finding) : '\u00a0'}
      controls={<WeekWalk current={current} />}
    >
      <Answered {...answeredProps(state)}>
        {data && (
          <>
            <ReflectionForm key={data.week} data={data} />
            <Past past={data.past} shown={data.week} />
          </>
        )}
      </Answered>
    </Page>
  )
}
