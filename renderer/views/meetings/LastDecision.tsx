import type { EventChoice } from '../../../shared/meetings/waiting-list.ts'
import { api } from '../../api.ts'
import { categoryName } from '../../categories.ts'
import { GoalField } from '../../entry/GoalField.tsx'
import { Button } from '../../parts/Button.tsx'
import { useApp, useConfig } from '../../use-config.ts'
import { run, undo } from '../../window/notices.ts'
import { t } from '../../words.ts'

/** The group that was decided about last. */
export interface Decision {
  readonly name: string
  /** The number of its edit. */
  readonly edits: number
  /** `null` if it was dismissed. */
  readonly choice: EventChoice | null
}

interface LastDecisionProps {
  readonly last: Decision | null
  readonly onChange: (last: Decision) => void
}

/**
 * What became of the last group, with undo and its goal, until anything else is done. It stands above the rows, where a
 * notice would cover the next ones, and keeps its place while it is empty.
 */
export function LastDecision({ last, onChange }: LastDecisionProps) {
  const config = useConfig()
  const { edits } = useApp()
  const shown = last && edits <= last.edits ? last : null
  const { name = '', choice = null } = shown ?? {}
  const setGoal = async (goalId: string | null) => {
    if (!shown || !choice) return
    const after = { ...choice, goalId }
    const made = await run(api().classifyEvents({ choices: [after], insteadOf: shown.edits }))
    if (made) onChange({ name, edits: made.edits, choice: after })
  }
  return (
    <div className="last-decision">
      <p role="status">
        {shown ? says(name, choice && categoryName(config, choice.categoryId)) : ''}
      </p>
      {choice && (
        <GoalField
          label={t('calendar.goal-for', { name })}
          isLabelUnseen
          goalId={choice.goalId}
          onChange={setGoal}
        />
      )}
      {shown && (
        <Button look="quiet" onPress={undo} label={t('calendar.undo-named', { name })}>
          {t('do.undo')}
        </Button>
      )}
    </div>
  )
}

function says(name: string, category: string | null): string {
  return category === null
    ? t('calendar.group-dismissed', { name })
    : t('calendar.classified', { name, category })
}
