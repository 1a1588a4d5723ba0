import { duration } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { Section } from '../../parts/Page.tsx'
import { openSheet, setWeek, show } from '../../window/navigation.ts'
import { t } from '../../words.ts'
import { ClearUp } from '../today/ClearUp.tsx'
import { Worked } from './Answers.tsx'
import type { StepProps } from './steps.ts'

/** Loose ends that make the figures firm, done from here. */
export function ClearStep({ data: { data, days, read }, writing: { text, set } }: StepProps) {
  const { coverage, waiting, workedSeconds, report, period, week } = data
  const { emptyDays } = read
  const unanswered = coverage.asked - coverage.answered
  const dark = Math.max(0, workedSeconds - report.trackedSeconds)
  const fill = () => {
    setWeek(week)
    show('week')
  }
  const proposed = days.reduce((sum, { minutes }) => sum + minutes, 0)
  return (
    <>
      <Section title={t('reflection.step-clear')}>
        <ul className="loose-ends">
          {unanswered > 0 && (
            <li>
              <span>{t('reflection.unanswered', { count: unanswered })}</span>
              <Button onPress={() => openSheet({ kind: 'sweep', period })}>
                {t('reflection.answer')}
              </Button>
            </li>
          )}
          {waiting.count > 0 && (
            <li>
              <span>
                {t('ai.waiting', { count: waiting.count, length: duration(waiting.seconds) })}
              </span>
              <Button onPress={() => show('meetings')}>{t('ai.classify')}</Button>
            </li>
          )}
          {dark > 0 && (
            <li>
              <span>{t('reflection.dark', { length: duration(dark) })}</span>
              <Button onPress={fill}>{t('reflection.fill')}</Button>
            </li>
          )}
          {emptyDays > 0 && (
            <li>
              <span>{t('reflection.days-without-data', { count: emptyDays })}</span>
              {dark === 0 && <Button onPress={fill}>{t('reflection.fill')}</Button>}
            </li>
          )}
        </ul>
        {unanswered === 0 && waiting.count === 0 && dark === 0 && emptyDays === 0 && (
          <p>{t('reflection.nothing-loose')}</p>
        )}
      </Section>
      <ClearUp data={null} />
      <Section title={t('reflection.length')}>
        <Worked
          data={data}
          minutes={text.workedMinutes}
          onChange={(workedMinutes) => set({ workedMinutes })}
        />
        {proposed > 0 && text.workedMinutes !== proposed && (
          <p className="worked-proposal">
            <span className="soft">
              {t('reflection.worked-proposed', {
                length: duration(proposed * 60),
                days: days.length,
              })}
            </span>{' '}
            <Button onPress={() => set({ workedMinutes: proposed })}>
              {t('reflection.worked-take')}
            </Button>
          </p>
        )}
      </Section>
    </>
  )
}
