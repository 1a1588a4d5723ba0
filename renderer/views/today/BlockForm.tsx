import type { BlockInput } from '../../../shared/focus/block.ts'
import { api } from '../../api.ts'
import { firstCategory } from '../../categories.ts'
import { Button } from '../../parts/Button.tsx'
import { TextField } from '../../parts/Field.tsx'
import { run } from '../../store.ts'
import { keepUnsaved, useUnsaved } from '../../unsaved.ts'
import { useConfig } from '../../use-config.ts'
import { AboutFields, LengthField } from './BlockFields.tsx'

/** Nothing runs: what shall the next block be about? */
export function BlockForm() {
  const config = useConfig()
  const first: BlockInput = {
    categoryId: firstCategory(config),
    goalId: null,
    note: '',
    plannedMinutes: 50,
    ...(config.settings.focus.cycles.isOn && { inCycles: true }),
  }
  const kept = useUnsaved<'block'>('block')?.block
  const isOffered = config.categories.some(
    ({ id, archived }) => id === kept?.categoryId && !archived,
  )
  const draft = kept && isOffered ? kept : first
  const change = (part: Partial<BlockInput>) =>
    keepUnsaved('block', { kind: 'block', block: { ...draft, ...part } })
  const start = async () => {
    const block = await run(api().startBlock({ ...draft, note: draft.note.trim() }))
    if (block) change({ note: '' })
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
      <AboutFields details={draft} onChange={change} />
      <TextField
        label="Note"
        value={draft.note}
        onChange={(note) => change({ note })}
        placeholder="What are you working on?"
      />
      <LengthField
        minutes={draft.plannedMinutes}
        inCycles={draft.inCycles ?? false}
        onChange={change}
      />
      <div>
        <Button type="submit" look="main" icon="play">
          Start block
        </Button>
      </div>
    </form>
  )
}
