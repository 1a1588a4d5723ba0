import { useState } from 'react'
import { api } from '../api.ts'
import { goalGroups, noGoal } from '../categories.ts'
import { Button } from '../parts/Button.tsx'
import { TextField } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import { Select } from '../parts/Select.tsx'
import { Sheet, SheetActions } from '../parts/Sheet.tsx'
import { useConfig } from '../use-config.ts'
import { run } from '../window/notices.ts'
import { t } from '../words.ts'

interface GoalFieldProps {
  /** `null` is no goal; `undefined` shows the placeholder. */
  readonly goalId: string | null | undefined
  readonly onChange: (goalId: string | null) => void
  readonly label?: string
  readonly isLabelUnseen?: boolean
  readonly placeholder?: string
}

/** The key of "New goal…" in the list; ids made from names have no spaces. */
const newGoal = 'new goal'

/** Chooses a goal, and makes one where it is missing. */
export function GoalField({
  goalId,
  onChange,
  label = t('field.goal'),
  ...others
}: GoalFieldProps) {
  const config = useConfig()
  const [isMaking, setMaking] = useState(false)
  const value = goalId === undefined ? null : (goalId ?? noGoal)
  return (
    <>
      <Select
        label={label}
        groups={goalGroups(config, goalId ?? null, { id: newGoal, name: t('field.new-goal') })}
        value={value}
        onChange={(id) => {
          if (id === newGoal) setMaking(true)
          else onChange(id === noGoal ? null : id)
        }}
        {...others}
      />
      {isMaking && <NewGoal onMade={onChange} onClose={() => setMaking(false)} />}
    </>
  )
}

interface NewGoalProps {
  readonly onMade: (goalId: string) => void
  readonly onClose: () => void
}

function NewGoal({ onMade, onClose }: NewGoalProps) {
  const [name, setName] = useState('')
  const add = async () => {
    const goal = await run(api().addGoal({ name }))
    if (!goal) return
    onMade(goal.id)
    onClose()
  }
  return (
    <Sheet title={t('field.new-goal-title')} onClose={onClose}>
      <Form className="form" onSend={add}>
        <TextField
          label={t('field.new-goal-name')}
          placeholder={t('field.new-goal-example')}
          value={name}
          onChange={setName}
          autoFocus
        />
        <SheetActions>
          <Button type="submit" look="main" isDisabled={name.trim() === ''}>
            {t('field.new-goal-add')}
          </Button>
          <Button onPress={onClose}>{t('do.cancel')}</Button>
        </SheetActions>
      </Form>
    </Sheet>
  )
}
