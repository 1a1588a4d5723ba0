import {
  type BlockDetails,
  type BlockInput,
  plannedMinuteChoices,
} from '../../../shared/model/block.ts'
import type { Config } from '../../../shared/model/document.ts'
import { categoryGroups } from '../../categories.ts'
import { GoalField } from '../../entry/GoalField.tsx'
import { Chips } from '../../parts/Chips.tsx'
import { Select } from '../../parts/Select.tsx'
import { useConfig } from '../../use-config.ts'
import { t } from '../../words.ts'

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
        label={t('field.category')}
        groups={categoryGroups(config, categoryId)}
        value={categoryId === '' ? null : categoryId}
        placeholder={t('timer.choose-category')}
        onChange={(id) => onChange({ categoryId: id })}
      />
      <GoalField goalId={goalId} onChange={(id) => onChange({ goalId: id })} />
    </div>
  )
}

const free = 'free'
const cycling = 'cycles'

interface LengthFieldProps {
  readonly minutes: number | null
  readonly inCycles: boolean
  readonly onChange: (part: Pick<BlockInput, 'plannedMinutes' | 'inCycles'>) => void
}

export function LengthField({ minutes, inCycles, onChange }: LengthFieldProps) {
  const { cycles } = useConfig().settings.focus
  const offered = [
    ...plannedMinuteChoices.map((choice) => ({
      id: String(choice),
      name: t('timer.length', { minutes: choice }),
    })),
    { id: free, name: t('timer.open-ended') },
    ...(cycles.isOn || inCycles ? [{ id: cycling, name: cyclesName(cycles) }] : []),
  ]
  return (
    <Chips
      label={t('timer.planned-length')}
      options={offered}
      value={inCycles ? cycling : minutes === null ? free : String(minutes)}
      onChange={(id) => {
        if (id === cycling) onChange({ plannedMinutes: cycles.workMinutes, inCycles: true })
        else onChange({ plannedMinutes: id === free ? null : Number(id), inCycles: false })
      }}
    />
  )
}

function cyclesName({ workMinutes, breakMinutes }: Config['settings']['focus']['cycles']): string {
  return t('timer.cycles', { work: workMinutes, rest: breakMinutes })
}
