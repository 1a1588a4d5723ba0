import type { ReactNode } from 'react'
import type { PeriodData } from '../../../shared/report/periods.ts'
import { duration } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { Section } from '../../parts/Page.tsx'
import { useApp } from '../../use-config.ts'
import { show } from '../../window/navigation.ts'
import { t } from '../../words.ts'
import { hasBaseline } from './finding.ts'

/** Missing answers that would change the account, each with a link to where it can be given. */
export function WouldChange({ data }: { readonly data: PeriodData }) {
  const { unclear, config } = useApp()
  // Once the hours worked are said, only an entry can tell where they went.
  const isSaid = data.weeks.every((week) => config.weeks[week]?.workedMinutes !== undefined)
  const { waiting, coverage, workedSeconds, report } = data
  const away = unclear.filter(({ from, to }) => from < data.to && to > data.from)
  const awaySeconds = away.reduce((sum, { from, to }) => sum + to - from, 0)
  const untracked = hasBaseline(data) ? workedSeconds - report.trackedSeconds : 0
  const unanswered = coverage.asked - coverage.answered
  const lines = [
    waiting.count > 0 && (
      <Line key="waiting" action={t('ai.classify')} onPress={() => show('meetings')}>
        {t('ai.waiting', { count: waiting.count, length: duration(waiting.seconds) })}
      </Line>
    ),
    awaySeconds > 0 && (
      <Line key="away" action={t('ai.clear-up')} onPress={() => show('today')}>
        {t('ai.away', { length: duration(awaySeconds) })}
      </Line>
    ),
    unanswered > 0 && (
      <Line key="unanswered">{t('ai.unanswered-blocks', { count: unanswered })}</Line>
    ),
    untracked > 0 && (
      <Line
        key="untracked"
        {...(!isSaid && { action: t('ai.say-how-long'), onPress: () => show('reflection') })}
      >
        {t(isSaid ? 'ai.untracked-worked' : 'ai.untracked-time', { length: duration(untracked) })}
      </Line>
    ),
  ].filter((line) => line !== false)
  if (lines.length === 0) return null
  return (
    <Section title={t('ai.would-change')}>
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
