import './reflection.css'
import { weekOf } from '../../../shared/time/week.ts'
import { tied, weekInside, weekRange } from '../../format.ts'
import { useNow } from '../../now.ts'
import { Answered } from '../../parts/Answered.tsx'
import { Button } from '../../parts/Button.tsx'
import { Page } from '../../parts/Page.tsx'
import { answeredProps, useShown } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'
import { openSheet } from '../../window/navigation.ts'
import { useWindow } from '../../window/state.ts'
import { t } from '../../words.ts'
import { WeekWalk } from '../WeekWalk.tsx'
import { Guided } from './Guided.tsx'
import { Past } from './Past.tsx'
import { PutOff } from './PutOff.tsx'

export function Reflection() {
  const { settings } = useConfig()
  const current = weekOf(useNow(30_000), settings)
  const week = useWindow((state) => state.week) ?? current
  const { shown: answer, ...state } = useShown('getReflection', { week })
  const data = answer?.value
  const shown = data?.week ?? week
  const range = weekRange(shown, settings.weekStartsOn)
  return (
    <Page
      title={t('reflection.title', { week: weekInside(shown) })}
      aside={data?.data.isSoFar ? t('format.range-so-far', { range }) : range}
      finding={data ? tied(data.finding) : '\u00a0'}
      controls={
        <>
          <Button onPress={() => openSheet({ kind: 'one-to-one', week: shown })}>
            {t('one.open')}
          </Button>
          <WeekWalk current={current} />
        </>
      }
    >
      <Answered {...answeredProps(state)}>
        {data && (
          <>
            <PutOff week={data.week} />
            <Guided key={data.week} data={data} isLate={data.week < current} />
            <Past shown={data.week} />
          </>
        )}
      </Answered>
    </Page>
  )
}
