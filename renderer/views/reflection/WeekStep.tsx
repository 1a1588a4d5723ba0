import { isNamedBySavings } from '../../../shared/reflection/state.ts'
import { duration, list, percent } from '../../format.ts'
import { Section } from '../../parts/Page.tsx'
import { t } from '../../words.ts'
import { hasBaseline } from '../ai/finding.ts'
import { Earlier } from './Earlier.tsx'
import { ReflectionFacts } from './ReflectionFacts.tsx'
import type { StepProps } from './steps.ts'

/** The week in a named state and one picture, and what it was read from. */
export function WeekStep({ data }: Pick<StepProps, 'data'>) {
  const { state, data: week, read, emptyWeeks } = data
  const { report, coverage, isSoFar } = week
  const { ai, byStance, trackedSeconds } = report
  const isBySavings = isNamedBySavings({ report, hasBaseline: hasBaseline(week) })
  const why =
    state === 'on-the-wheel' && !isBySavings
      ? 'reflection.state-on-the-wheel-why-nothing-saved'
      : (`reflection.state-${state}-why` as const)
  const share = (seconds: number) => percent(trackedSeconds === 0 ? null : seconds / trackedSeconds)
  return (
    <>
      {emptyWeeks > 0 && (
        <p className="note">{t('reflection.first-back', { weeks: emptyWeeks })}</p>
      )}
      <Section title={t(`reflection.state-${state}`)}>
        <p>
          {t(why, {
            saved: duration(ai.savedSeconds),
            strategy: duration(ai.sinks.strategy),
            execution: duration(ai.sinks.execution),
            untracked: duration(ai.sinks.untracked),
            back: duration(ai.sinks.timeBack),
            tracked: duration(trackedSeconds),
            strategyShare: share(byStance.strategy),
            executionShare: share(byStance.execution),
          })}
        </p>
      </Section>
      {week.entries.length > 0 && <ReflectionFacts data={week} />}
      <p className="soft small reflection-read">
        {t('reflection.read', {
          entries: read.entries,
          calendars: read.calendars.length,
          names: list(read.calendars),
        })}
        {/* Before its first day is over, nothing can be missing from an empty week. */}
        {(read.entries > 0 || read.emptyDays > 0) &&
          ` ${t(`reflection.read-missing${isSoFar ? '-so-far' : ''}`, {
            empty: read.emptyDays,
            unanswered: coverage.asked - coverage.answered,
          })}`}
      </p>
      <Earlier week={data.week} />
    </>
  )
}
