import {
  type BlockDetails,
  type BlockInput,
  plannedMinuteChoices,
} from '../../../shared/focus/block.ts'
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
        value={categoryId === '' ? null : categoryId}
        placeholder="Choose one…"
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
const cycling = 'cycles'
const lengths = [
  ...plannedMinuteChoices.map((minutes) => ({ id: String(minutes), name: `${minutes} min` })),
  { id: free, name: 'Free' },
]

interface LengthFieldProps {
  readonly minutes: number | null
  readonly inCycles: boolean
  readonly onChange: (part: Pick<BlockInput, 'plannedMinutes' | 'inCycles'>) => void
}

export function LengthField({ minutes, inCycles, onChange }: LengthFieldProps) {
  const { cycles } = useConfig().settings.focus
  const offered = [
    ...lengths,
    ...(cycles.isOn || inCycles
      ? [{ id: cycling, name: `Cycles ${cycles.workMinutes} / ${cycles.breakMinutes}` }]
      : []),
  ]
  return (
    <Chips
      label="Planned length"
      options={offered}
      value={inCycles ? cycling : minutes === null ? free : String(minutes)}
      onChange={(id) => {
        if (id === cycling) onChange({ plannedMinutes: cycles.workMinutes, inCycles: true })
        else onChange({ plannedMinutes: id === free ? null : Number(id), inCycles: false })
      }}
    />
  )
}
