import './ai-fields.css'
import { Chips } from '../parts/Chips.tsx'
import { ComboField } from '../parts/ComboField.tsx'
import { CheckField } from '../parts/Field.tsx'
import { NumberField } from '../parts/NumberField.tsx'
import { useConfig } from '../use-config.ts'
import { t } from '../words.ts'
import { type AiDraft, type MinuteChoice, minuteChoices } from './ai-draft.ts'

/** A day: more is a typing error. */
const mostMinutes = 24 * 60

const bases = ['estimated', 'measured'] as const

interface AiFieldsProps {
  readonly draft: AiDraft
  readonly onChange: (draft: AiDraft) => void
  /** The question after a block asks for less: an answer given in passing is an estimate. */
  readonly isShort?: boolean
  readonly autoFocus?: boolean
}

export function AiFields({ draft, onChange, isShort = false, autoFocus = false }: AiFieldsProps) {
  const { tools } = useConfig().settings.ai
  const set = (part: Partial<AiDraft>) => onChange({ ...draft, ...part })
  return (
    <div className="ai-fields">
      <div className="row-end">
        <Chips<MinuteChoice>
          label={t('entry.ai-saved')}
          options={minuteChoices.map((id) => ({
            id,
            name: id === 'other' ? t('entry.ai-other') : id,
          }))}
          value={draft.choice}
          onChange={(choice) => set({ choice })}
          autoFocus={autoFocus}
        />
        {draft.choice === 'other' && (
          <NumberField
            label={t('entry.ai-minutes')}
            unit="min"
            min={-mostMinutes}
            max={mostMinutes}
            value={draft.otherMinutes}
            onChange={(otherMinutes) => set({ otherMinutes })}
            autoFocus
          />
        )}
      </div>
      <div className="row-end">
        <div className="ai-tool">
          <ComboField
            label={t('entry.ai-tool')}
            options={tools}
            value={draft.tool}
            onChange={(tool) => set({ tool })}
          />
        </div>
        <NumberField
          label={t('entry.ai-rework')}
          unit="min"
          value={draft.reworkMinutes}
          onChange={(reworkMinutes) => set({ reworkMinutes })}
          max={mostMinutes}
        />
        {!isShort && (
          <Chips
            label={t('entry.ai-basis')}
            options={bases.map((id) => ({ id, name: t(`entry.ai-${id}`) }))}
            value={draft.basis}
            onChange={(basis) => set({ basis })}
          />
        )}
      </div>
      <CheckField
        label={t('entry.ai-new-work')}
        value={draft.newWork}
        onChange={(newWork) => set({ newWork })}
      />
    </div>
  )
}
