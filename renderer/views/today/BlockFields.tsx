import { type BlockDetails, plannedMinuteChoices } from '../../../shared/focus/block.ts'
import { categoryGroups, goalGroups, noGoal } from '../../categories.ts'
import { Chips } from '../../parts/Chips.tsx'
import { Select } from '../../parts/Select.tsx'
import { useConfig } from '../../use-config.ts'

interface AboutFieldsProps {
  readonly details: BlockDetails
  readonly onChange: (part: Partial<BlockDetails>) => void
}

/** What a block is about, before and while it runs. */
export function AboutFields({ details: { categoryId, goalId }, onChange }: AboutFieldsProps) {
  const config = useConfig()
  return (
    <div className="fields fields-pair">
      <Select
        label="Category"
        groups={categoryGroups(config, categoryId)}
        value={categoryId}
        onChange={(id) => onChange({ categoryId: id })}
      />
      <Select
        label="Goal"
        groups={goalGroups(config, goalId)}
        value={goalId ?? noGoal}
        onChange={(id) => onChange({ goalId: id === noGoal ? null : id })}
      />
    </div>
  )
}

const free = 'free'
const lengths = [
  ...plannedMinuteChoices.map((minutes) => ({ id: String(minutes), name: `${minutes} min` })),
  { id: free, name: 'Free' },
]

interface LengthFieldProps {
  readonly minutes: number | null
  readonly onChange: (minutes: number | null) => void
}

export function LengthField({ minutes, onChange }: LengthFieldProps) {
  return (
    <Chips
      label="Planned length"
      options={lengths}
      value={minutes === null ? free : String(minutes)}
      onChange={(id) => onChange(id === free ? null : Number(id))}
    />
  )
}
