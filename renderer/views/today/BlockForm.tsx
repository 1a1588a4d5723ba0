import { useState } from 'react'
import { plannedMinuteChoices } from '../../../shared/focus/block.ts'
import { api } from '../../api.ts'
import { categoryGroups, firstCategory, goalGroups, noGoal } from '../../categories.ts'
import { Button } from '../../parts/Button.tsx'
import { Chips } from '../../parts/Chips.tsx'
import { TextField } from '../../parts/Field.tsx'
import { Select } from '../../parts/Select.tsx'
import { run } from '../../store.ts'
import { useConfig } from '../../use-config.ts'

const free = 'free'
const lengths = [
  ...plannedMinuteChoices.map((minutes) => ({ id: String(minutes), name: `${minutes} min` })),
  { id: free, name: 'Free' },
]

/** Nothing runs: what shall the next block be about? */
export function BlockForm() {
  const config = useConfig()
  const [categoryId, setCategory] = useState(() => firstCategory(config))
  const [goalId, setGoal] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [length, setLength] = useState('50')
  const start = () => {
    const plannedMinutes = length === free ? null : Number(length)
    return run(api().startBlock({ categoryId, goalId, note: note.trim(), plannedMinutes }))
  }
  return (
    <form
      className="form"
      aria-label="Start a block"
      onSubmit={(event) => {
        event.preventDefault()
        start()
      }}
    >
      <div className="fields fields-pair">
        <Select
          label="Category"
          groups={categoryGroups(config, null)}
          value={categoryId}
          onChange={setCategory}
        />
        <Select
          label="Goal"
          groups={goalGroups(config, null)}
          value={goalId ?? noGoal}
          onChange={(id) => setGoal(id === noGoal ? null : id)}
        />
      </div>
      <TextField
        label="Note"
        value={note}
        onChange={setNote}
        placeholder="What will be done when it ends"
      />
      <Chips label="Planned length" options={lengths} value={length} onChange={setLength} />
      <div>
        <Button type="submit" look="main" icon="play">
          Start block
        </Button>
      </div>
    </form>
  )
}
