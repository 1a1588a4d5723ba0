import { shownStances } from '../../../shared/format/shown.ts'
import type { WeekData } from '../../../shared/messages/periods.ts'
import { duration, percent, percentOf } from '../../format.ts'
import { useConfig } from '../../use-config.ts'

/** The week in one sentence: how much of it was strategy, against the person's own floor. */
export function WeekFinding({ data }: { readonly data: WeekData }) {
  const { guardrails } = useConfig().settings
  const { trackedSeconds, shares } = data.report
  if (trackedSeconds === 0 || shares.strategy === null) {
    return data.isSoFar ? 'Nothing tracked yet this week.' : 'Nothing was tracked in this week.'
  }
  const floor = guardrails.find(({ metric }) => metric === 'strategy')?.atLeast
  const stances = shownStances(data.report)
  return (
    <>
      {duration(trackedSeconds)} tracked{data.isSoFar ? ' so far' : ''}:{' '}
      <span className="strategy">{percentOf(stances.strategy)} strategy</span>,{' '}
      <span className="execution">{percentOf(stances.execution)} execution</span>
      {floor === undefined ? '.' : `. ${againstFloor(shares.strategy, floor)}`}
    </>
  )
}

function againstFloor(share: number, floor: number): string {
  if (share >= floor) return `Your floor of ${percent(floor)} strategy holds.`
  return `Your floor of ${percent(floor)} strategy does not hold.`
}
