// Many rows behind a figure get a goal at once: unaligned time is a list to work off.
import type { Entry } from '../../shared/model/entry.ts'
import { goalGroups, noGoal } from '../categories.ts'
import { plural } from '../format.ts'
import { Select } from '../parts/Select.tsx'
import { useConfig } from '../use-config.ts'
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
      <span className="soft">
        {chosen.length === 0
          ? 'Choose entries to give them a goal.'
          : `${plural(chosen.length, 'entry', 'entries')} chosen.`}
      </span>
      {chosen.length > 0 && (
        <Select
          label="Goal of the chosen entries"
          isLabelUnseen
          groups={goalGroups(config, null)}
          value={null}
          placeholder="Goal…"
          onChange={give}
        />
      )}
    </div>
  )
}
