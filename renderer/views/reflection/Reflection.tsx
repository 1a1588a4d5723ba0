import './reflection.css'
import { type Week, weekOf } from '../../../shared/time/week.ts'
import { tied } from '../../format.ts'
import { useNow } from '../../now.ts'
import { Answered } from '../../parts/Answered.tsx'
import { Button } from '../../parts/Button.tsx'
import { Page } from '../../parts/Page.tsx'
import { weekInside, weekRange } from '../../period-names.ts'
import { answeredProps, useShown } from '../../use-answer.ts'
import { useApp, useConfig } from '../../use-config.ts'
import { openSheet, setWeek } from '../../window/navigation.ts'
import { useWindow } from '../../window/state.ts'
import { t } from '../../words.ts'
import { WeekWalk } from '../WeekWalk.tsx'
import { Guided } from './Guided.tsx'
import { Past } from './Past.tsx'
import { PutOff } from './PutOff.tsx'

/** Leads to the week whose reflection is due while another is in view. */
function DueElsewhere({ shown }: { readonly shown: Week }) {
  const { config, reflectionDue } = useApp()
  if (reflectionDue === null || reflectionDue === shown) return null
  const range = weekRange(reflectionDue, config.settings.weekStartsOn)
  return (
    <p className="put-off soft small">
      <span>{t('reflection.due-elsewhere', { range })}</span>
      <Button look="quiet" onPress={() => setWeek(reflectionDue)}>
        {t('reflection.go-to-due')}
      </Button>
    </p>
  )
}

export function Reflection() {
  const { settings } = useConfig()
  const current = weekOf(useNow(30_000), settings)
  const chosen = useWindow((state) => state.week) ?? current
  // There is nothing to look back on in a week that has not begun.
  const week = chosen < current ? chosen : current
  const { shown: answer, ...state } = useShown('getReflection', { week })
  const data = answer?.value
  const shown = data?.week ?? week
  const range = weekRange(shown, settings.weekStartsOn)
  return (
    <Page
      title={t('reflection.title', { week: weekInside(shown, settings.weekStartsOn) })}
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
            <DueElsewhere shown={data.week} />
            <Guided key={data.week} data={data} isLate={data.week < current} />
            <Past shown={data.week} />
          </>
        )}
      </Answered>
    </Page>
  )
}
