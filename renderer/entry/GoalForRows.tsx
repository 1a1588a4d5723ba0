// Gives many rows behind a figure a goal at once: time without a goal is a list to work through.

import type { Entry } from '../../shared/model/entry.ts'
import { t } from '../words.ts'
import { changeEntries } from './change-entries.ts'
import { GoalField } from './GoalField.tsx'

interface GoalForRowsProps {
  readonly chosen: readonly Entry[]
  readonly onDone: () => void
}

export function GoalForRows({ chosen, onDone }: GoalForRowsProps) {
  const give = async (goalId: string | null) => {
    await changeEntries(chosen, { goalId })
    onDone()
  }
  return (
    <div className="rows-goal">
      <span className="soft">{t('entry.rows-chosen', { count: chosen.length })}</span>
      {chosen.length > 0 && (
        <GoalField
          label={t('entry.rows-goal')}
          isLabelUnseen
          goalId={undefined}
          placeholder={t('entry.rows-goal-placeholder')}
          onChange={give}
        />
      )}
    </div>
  )
}
