import { shownStances } from '../../../shared/format/shown.ts'
import type { LiveGuardrail } from '../../../shared/guardrails/live.ts'
import type { WeekData } from '../../../shared/messages/periods.ts'
import { duration, percent, percentOf } from '../../format.ts'
import { useAnswer } from '../../use-answer.ts'
import { stateWords } from './guardrail-words.ts'

/** The week in one sentence: how much of it was strategy, and how the person's own floor stands. */
export function WeekFinding({ data }: { readonly data: WeekData }) {
  const { value: guardrails } = useAnswer('getGuardrails', { week: data.week })
  const { trackedSeconds, shares } = data.report
  if (trackedSeconds === 0 || shares.strategy === null) {
    return data.isSoFar ? 'Nothing tracked yet this week.' : 'Nothing was tracked in this week.'
  }
  const floor = guardrails?.find(
    ({ guardrail }) => guardrail.metric === 'strategy' && guardrail.atLeast !== undefined,
  )
  const stances = shownStances(data.report)
  return (
    <>
      {duration(trackedSeconds)} tracked{data.isSoFar ? ' so far' : ''}:{' '}
      <span className="strategy">{percentOf(stances.strategy)} strategy</span>,{' '}
      <span className="execution">{percentOf(stances.execution)} execution</span>.
      {floor && floor.state !== 'unknown' && ` ${floorSentence(floor, !data.isSoFar)}`}
    </>
  )
}

/** In the words the guardrail itself stands under further down: the two never disagree. */
function floorSentence({ guardrail, state }: LiveGuardrail, isOver: boolean): string {
  const verb = isOver ? 'was' : 'is'
  return `Your floor of ${percent(guardrail.atLeast ?? 0)} strategy ${verb} ${stateWords(state, isOver)}.`
}
