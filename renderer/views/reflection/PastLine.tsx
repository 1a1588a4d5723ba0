import { folded } from '../../../shared/base/folded.ts'
import { canBeCarriedOn, type MadeCommitment } from '../../../shared/reflection/commitments.ts'
import type { PastWeek } from '../../../shared/reflection/past.ts'
import { type Answered, answersOf } from '../../../shared/reflection/prompts.ts'
import { lookBackAnswers } from '../../../shared/reflection/strategy.ts'
import type { Week } from '../../../shared/time/week.ts'

import { Button, FigureButton } from '../../parts/Button.tsx'
import type { RowProps } from '../../parts/LongTable.tsx'
import { weekRange, weekTitle } from '../../period-names.ts'
import { useConfig } from '../../use-config.ts'
import { setWeek } from '../../window/navigation.ts'
import { t, words } from '../../words.ts'
import { carryOn } from './carry-on.ts'
import { AnswerWords, CommitmentFate, WeekSentence } from './PastWords.tsx'

interface PastLineProps {
  readonly past: PastWeek
  readonly commitment: MadeCommitment | null
  readonly search: string
  /** The week that is being reflected on. */
  readonly shown: Week
  readonly props: RowProps
}

export function PastLine({ past, commitment, search, shown, props }: PastLineProps) {
  const { weeks, settings, prompts } = useConfig()
  const { week } = past
  const reflection = weeks[week]?.reflection
  const clarity = reflection?.impactClarity
  const answers = [...answersOf(reflection, prompts), ...lookBackAnswers(reflection, words())]
  return (
    <tr {...props}>
      <th scope="row" className="past-week">
        <FigureButton onPress={() => setWeek(week)}>
          {weekTitle(week, settings.weekStartsOn)}
        </FigureButton>
        <span className="soft small">
          {weekRange(week, settings.weekStartsOn)}
          {clarity ? ` · ${t('reflection.past-clarity', { clarity })}` : ''}
        </span>
      </th>
      <td className="fill">
        <WeekSentence past={past} />
        {toldAnswers(answers, search).map((answered) => (
          <AnswerWords key={answered.id} answered={answered} past={past} />
        ))}
      </td>
      <td className="past-commitment">
        {commitment && (
          <>
            <p className="past-text">{commitment.text}</p>
            <CommitmentFate commitment={commitment} />
            {canBeCarriedOn(commitment) && week < shown && (
              <Button
                label={t('reflection.carry-on-what', { commitment: commitment.text })}
                onPress={() => void carryOn(shown, week)}
              >
                {t('reflection.carry-on')}
              </Button>
            )}
          </>
        )}
      </td>
    </tr>
  )
}

/** The answers that have what is searched for, or the one that tells most. */
function toldAnswers(answers: readonly Answered[], search: string): readonly Answered[] {
  const typed = folded(search)
    .split(' ')
    .filter((word) => word !== '')
  const holding = answers.filter(({ text }) =>
    typed.some((word) => folded(text).includes(` ${word}`)),
  )
  return holding.length > 0 ? holding : answers.slice(0, 1)
}
