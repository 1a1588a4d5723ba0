import { commitmentsMade } from '../../../shared/reflection/commitments.ts'
import { lookBacks } from '../../../shared/reflection/past.ts'
import { answersOf } from '../../../shared/reflection/prompts.ts'
import { addWeeks, type Week } from '../../../shared/time/week.ts'

import { FigureButton } from '../../parts/Button.tsx'
import { Section } from '../../parts/Page.tsx'
import { weekRange, weekTitle } from '../../period-names.ts'
import { useAnswer } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'
import { setWeek } from '../../window/navigation.ts'
import { t } from '../../words.ts'
import { AnswerWords, CommitmentFate, WeekSentence } from './PastWords.tsx'

/** What the person wrote a quarter and a year before a week. */
export function Earlier({ week }: { readonly week: Week }) {
  const { value: past } = useAnswer('getPast', undefined)
  const config = useConfig()
  const commitments = commitmentsMade(config)
  const found = (['quarter', 'year'] as const).flatMap((span) => {
    const before = past?.find((each) => each.week === addWeeks(week, -lookBacks[span]))
    return before ? [{ span, before }] : []
  })
  if (found.length === 0) return null
  return (
    <Section title={t('reflection.earlier')}>
      {found.map(({ span, before }) => {
        const { reflection } = config.weeks[before.week] ?? {}
        const [answered] = answersOf(reflection, config.prompts)
        const commitment = commitments.get(before.week)
        return (
          <div key={span} className="earlier">
            <h3>
              {t(`reflection.${span}-ago`)}{' '}
              <FigureButton onPress={() => setWeek(before.week)}>
                {weekTitle(before.week, config.settings.weekStartsOn)}
              </FigureButton>{' '}
              <span className="soft small">
                {weekRange(before.week, config.settings.weekStartsOn)}
              </span>
            </h3>
            <WeekSentence past={before} />
            {answered && <AnswerWords answered={answered} past={before} />}
            {commitment && (
              <>
                <p className="past-text">
                  {t('reflection.earlier-commitment', { commitment: commitment.text })}
                </p>
                <CommitmentFate commitment={commitment} />
              </>
            )}
          </div>
        )
      })}
    </Section>
  )
}
