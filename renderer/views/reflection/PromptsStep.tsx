import { useState } from 'react'
import { answersOf, answerTo, questionsOf } from '../../../shared/reflection/prompts.ts'
import { withAnswer } from '../../../shared/reflection/text.ts'
import { Button } from '../../parts/Button.tsx'
import { TextField } from '../../parts/Field.tsx'
import { Section } from '../../parts/Page.tsx'
import { useConfig } from '../../use-config.ts'
import { t, words } from '../../words.ts'
import { Clarity } from './Answers.tsx'
import { PromptList } from './PromptList.tsx'
import { LookBackOnStrategy } from './QuarterStrategy.tsx'
import type { StepProps } from './steps.ts'
import { AnswerTies, tiedTo } from './Ties.tsx'

/** What the week came to, in the person's words; the questions themselves can be changed in place. */
export function PromptsStep({ data, writing }: StepProps) {
  const [isChanging, setChanging] = useState(false)
  const { text, set } = writing
  return (
    <>
      <Section
        title={t('reflection.result')}
        aside={
          <Button look="quiet" onPress={() => setChanging(!isChanging)}>
            {t(isChanging ? 'reflection.prompts-done' : 'reflection.prompts-change')}
          </Button>
        }
      >
        {isChanging ? (
          <PromptList week={data.week} />
        ) : (
          <div className="prompts">
            <Questions data={data} writing={writing} />
            <Clarity
              label={t('reflection.clarity')}
              ends={[t('reflection.clarity-least'), t('reflection.clarity-most')]}
              value={text.impactClarity}
              onChange={(impactClarity) => set({ impactClarity })}
            />
            <Clarity
              label={t('reflection.energy')}
              ends={[t('reflection.energy-least'), t('reflection.energy-most')]}
              value={text.energy ?? null}
              onChange={(energy) => set({ energy })}
            />
          </div>
        )}
      </Section>
      <LookBackOnStrategy data={data} writing={writing} />
    </>
  )
}

function Questions({ data, writing: { text, set } }: StepProps) {
  const { prompts, weeks } = useConfig()
  const reflection = weeks[data.week]?.reflection
  // An answer to a dropped prompt that is emptied keeps its field while the person is at it.
  const [answered] = useState(() => answersOf(reflection, prompts).map(({ id }) => id))
  return questionsOf(reflection, prompts, words(), answered).map(({ id, question }) => (
    <div key={id}>
      <TextField
        label={question}
        rows={2}
        value={answerTo(id, text)}
        onChange={(written) => set(withAnswer(text, id, written))}
      />
      {(answerTo(id, text) !== '' || tiedTo(id, data).length > 0) && (
        <AnswerTies data={data} prompt={id} question={question} />
      )}
    </div>
  ))
}
