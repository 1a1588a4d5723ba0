import { TextField } from '../../parts/Field.tsx'
import { Section } from '../../parts/Page.tsx'
import { t } from '../../words.ts'
import { Clarity } from './Answers.tsx'
import type { StepProps } from './steps.ts'

const prompts = ['outcomes', 'moved', 'declined', 'told', 'obstacles', 'aiHours'] as const

/** What the week came to, in the person's words. */
export function PromptsStep({ writing: { text, set } }: StepProps) {
  return (
    <Section title={t('reflection.result')}>
      <div className="prompts">
        {prompts.map((field) => (
          <TextField
            key={field}
            label={t(`reflection.prompt-${field}`)}
            rows={2}
            value={text[field] ?? ''}
            onChange={(written) => set({ [field]: written })}
          />
        ))}
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
    </Section>
  )
}
