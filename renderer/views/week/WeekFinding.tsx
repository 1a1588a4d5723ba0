import { aboutLength } from '../../../shared/format/rounding.ts'
import type { LiveGuardrail } from '../../../shared/guardrails/live.ts'
import type { WeekData } from '../../../shared/report/periods.ts'
import { shownStances } from '../../../shared/report/shown.ts'
import { duration, percent, percentOf } from '../../format.ts'
import { useAnswer } from '../../use-answer.ts'
import { useApp } from '../../use-config.ts'
import { rich, t } from '../../words.ts'
import { shownState } from './guardrail-words.ts'

/** The week in one sentence: how much of it was strategy, and how the person's own floor stands. */
export function WeekFinding({ data }: { readonly data: WeekData }) {
  const { value: guardrails } = useAnswer('getGuardrails', { week: data.week })
  const isRunning = useApp().block !== null && data.isSoFar
  const { trackedSeconds, shares } = data.report
  if (trackedSeconds === 0 || shares.strategy === null) {
    return t(data.isSoFar ? 'week.nothing-yet' : 'week.nothing-that-week')
  }
  const floor = guardrails?.find(
    ({ guardrail }) => guardrail.metric === 'strategy' && guardrail.atLeast !== undefined,
  )
  const stances = shownStances(data.report)
  const tracked = aboutLength(trackedSeconds)
  return (
    <>
      {rich(`week.finding${data.isSoFar ? '-so-far' : ''}${tracked.isAbout ? '-about' : ''}`, {
        tracked: duration(tracked.seconds),
        strategyShare: percentOf(stances.strategy),
        executionShare: percentOf(stances.execution),
        strategy: (part) => <span className="strategy">{part}</span>,
        execution: (part) => <span className="execution">{part}</span>,
      })}
      {floor && ` ${floorSentence(floor, !data.isSoFar)}`}
      {isRunning && ` ${t('finding.block-running')}`}
    </>
  )
}

/** The state of the guardrail as shown further down: the two must never disagree. */
function floorSentence({ guardrail, state }: LiveGuardrail, isOver: boolean): string {
  const stands = shownState(state, isOver)
  if (stands === 'unknown' || stands === 'leave') return ''
  const floor = percent(guardrail.atLeast ?? 0)
  if (stands === 'missed') return t('week.floor-was-missed', { floor })
  return isOver ? t('week.floor-was-met', { floor }) : t(`week.floor-${stands}`, { floor })
}
