import './today.css'
import { useRef } from 'react'
import { dayFindingInView, isHeadline } from '../../../shared/report/day-finding.ts'
import { weekOf } from '../../../shared/time/week.ts'
import { dayOf } from '../../../shared/time/zone.ts'
import { Asked } from '../../capture/Asked.tsx'
import { dayTitle } from '../../format.ts'
import { useNow } from '../../now.ts'
import { Answered } from '../../parts/Answered.tsx'
import { Page } from '../../parts/Page.tsx'
import { answeredProps, useAnswer, useShown } from '../../use-answer.ts'
import { useApp, useConfig } from '../../use-config.ts'
import { goToPresent, walk } from '../../window/navigation.ts'
import { useWindow } from '../../window/state.ts'
import { t, words } from '../../words.ts'
import { AddEntry } from '../AddEntry.tsx'
import { StrategyLine } from '../StrategyLine.tsx'
import { Walk } from '../Walk.tsx'
import { AiQuestion } from './AiQuestion.tsx'
import { AtRisk } from './AtRisk.tsx'
import { BlockForm } from './BlockForm.tsx'
import { ClearUp } from './ClearUp.tsx'
import { Commitment } from './Commitment.tsx'
import { DayTimeline } from './DayTimeline.tsx'
import { NextPlanned } from './NextPlanned.tsx'
import { RunningCard } from './RunningCard.tsx'
import { StartList } from './StartList.tsx'
import { TopGoal } from './TopGoal.tsx'
import { UnansweredToday } from './UnansweredToday.tsx'
import { useTimerFocus } from './use-timer-focus.ts'
import { Waiting } from './Waiting.tsx'

export function Today() {
  const config = useConfig()
  const time = useNow(30_000)
  const today = dayOf(time, config.settings.zone)
  const day = useWindow((state) => state.day) ?? today
  const { shown: answer, ...state } = useShown('getDay', { day })
  const data = answer?.value ?? null
  // The title is that of the drawn day.
  const shown = data?.day ?? day
  const isToday = shown === today
  const { block } = useApp()
  const week = weekOf(time, config.settings)
  const { value: commitment } = useAnswer('getCommitment', { week })
  const newWeek = commitment?.trackedSeconds === 0 && !block ? commitment.text : ''
  return (
    <Page
      title={isToday ? t('view.today') : dayTitle(shown, today)}
      aside={isToday ? dayTitle(shown, today) : undefined}
      finding={
        data
          ? dayFindingInView(data, {
              config,
              now: time,
              isRunning: isToday && block !== null,
              newWeek: isToday ? newWeek : '',
              words: words(),
            })
          : '\u00a0'
      }
      controls={
        <>
          <Walk
            unit="day"
            onStep={walk}
            {...(isToday ? {} : { toPresent: { label: t('today.back'), go: goToPresent } })}
          />
          <AddEntry />
        </>
      }
    >
      <Answered {...answeredProps(state)}>
        <div className={isToday ? 'today' : 'today today-past'}>
          <div className="today-side">
            {isToday && <NextPlanned data={data} />}
            {/* While a block runs, its card comes first and the strategy after the requests. Keys keep the state of what moves. */}
            {isToday && block && <TimerCard key="timer" />}
            {isToday && !block && <StrategyLine key="strategy" week={week} />}
            {isToday && <Commitment key="commitment" isTextAbove={isHeadline(newWeek)} />}
            {isToday && !block && <TimerCard key="timer" />}
            {isToday && <StartList />}
            {isToday && data && <UnansweredToday data={data} />}
            {isToday && <ClearUp data={data} />}
            {isToday && <Asked />}
            {isToday && block && <StrategyLine key="strategy" week={week} />}
            {data && <Waiting events={data.waiting} />}
            {isToday && <AtRisk />}
            {isToday && <TopGoal />}
          </div>
          {data && <DayTimeline key={data.day} data={data} isToday={isToday} />}
        </div>
      </Answered>
    </Page>
  )
}

/** The one place for the timer: starting, running, and the question afterwards. */
function TimerCard() {
  const { block, question } = useApp()
  const asked = question?.kind === 'ai-helped' ? question : null
  const card = useRef<HTMLElement>(null)
  useTimerFocus(card, `${block?.id ?? ''} ${asked?.entryId ?? ''}`)
  return (
    <section className="timer" ref={card} tabIndex={-1} aria-label={t('today.timer')}>
      {block && <RunningCard block={block} />}
      {asked && <AiQuestion key={asked.entryId} question={asked} />}
      {!block && !asked && <BlockForm />}
    </section>
  )
}
