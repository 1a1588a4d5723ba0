import type { ReactNode } from 'react'
import type { PeriodData } from '../../../shared/messages/periods.ts'
import { duration, plural } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { Section } from '../../parts/Page.tsx'
import { show } from '../../store.ts'
import { useApp } from '../../use-config.ts'
import { hasBaseline } from './finding.ts'

/** What nobody has said yet and the account would be another with: each with the place to say it. */
export function WouldChange({ data }: { readonly data: PeriodData }) {
  const { unclear } = useApp()
  const { waiting, coverage, workedSeconds, report } = data
  const away = unclear.filter(({ from, to }) => from < data.to && to > data.from)
  const awaySeconds = away.reduce((sum, { from, to }) => sum + to - from, 0)
  const untracked = hasBaseline(data) ? workedSeconds - report.trackedSeconds : 0
  const unanswered = coverage.asked - coverage.answered
  const lines = [
    waiting.count > 0 && (
      <Line key="waiting" action="Classify" onPress={() => show('calendar')}>
        {plural(waiting.count, 'calendar event')} without a category, {duration(waiting.seconds)}
      </Line>
    ),
    awaySeconds > 0 && (
      <Line key="away" action="Clear up" onPress={() => show('today')}>
        {duration(awaySeconds)} away from the machine nobody has explained
      </Line>
    ),
    unanswered > 0 && (
      <Line key="unanswered">
        {plural(unanswered, 'block')} of which nobody has said whether AI helped
      </Line>
    ),
    untracked > 0 && (
      <Line key="untracked" action="Say how long it was" onPress={() => show('reflection')}>
        {duration(untracked)} untracked: time back only once you say how long you worked
      </Line>
    ),
  ].filter((line) => line !== false)
  if (lines.length === 0) return null
  return (
    <Section title="What would change this">
      <ul>{lines}</ul>
    </Section>
  )
}

interface LineProps {
  readonly children: ReactNode
  readonly action?: string
  readonly onPress?: () => void
}

function Line({ children, action, onPress }: LineProps) {
  return (
    <li className="would-change">
      <span>{children}</span>
      {action !== undefined && onPress && (
        <Button look="quiet" onPress={onPress}>
          {action}
        </Button>
      )}
    </li>
  )
}
