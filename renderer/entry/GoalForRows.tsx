// Gives many rows behind a figure a goal at once: time without a goal is a list to work through.
import type { Entry } from '../../shared/model/entry.ts'
import { goalGroups, noGoal } from '../categories.ts'
import { Select } from '../parts/Select.tsx'
import { useConfig } from '../use-config.ts'
import { t } from '../words.ts'
import { changeEntries } from './change-entries.ts'

interface GoalForRowsProps {
  readonly chosen: readonly Entry[]
  readonly onDone: () => void
}

export function GoalForRows({ chosen, onDone }: GoalForRowsProps) {
  const config = useConfig()
  const give = async (id: string) => {
    await changeEntries(chosen, { goalId: id === noGoal ? null : id })
    onDone()
  }
  return (
    <div className="rows-goal">
      <span className="soft">{t('entry.rows-chosen', { count: chosen.length })}</span>
      {chosen.length > 0 && (
        <Select
          label={t('entry.rows-goal')}
          isLabelUnseen
          groups={goalGroups(config, null)}
          value={null}
          placeholder={t('entry.rows-goal-placeholder')}
          onChange={give}
        />
      )}
    </div>
  )
}
