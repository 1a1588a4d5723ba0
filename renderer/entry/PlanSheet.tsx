import { DeleteButton } from './DeleteButton.tsx'
import './entry.css'
import { useState } from 'react'
import type { PlannedDraft } from '../../shared/model/drafts.ts'
import { api } from '../api.ts'
import { categoryGroups, categoryName } from '../categories.ts'
import { Button } from '../parts/Button.tsx'
import { TextField } from '../parts/Field.tsx'
import { Select } from '../parts/Select.tsx'
import { Sheet, SheetActions } from '../parts/Sheet.tsx'
import { useConfig } from '../use-config.ts'
import { deletePlanned } from '../window/edits.ts'
import { closeSheet } from '../window/navigation.ts'
import { notifyDone, run } from '../window/notices.ts'
import { t } from '../words.ts'
import { localTimes, withTimes } from './entry-draft.ts'
import { GoalField } from './GoalField.tsx'
import { WhenFields } from './WhenFields.tsx'

interface PlanSheetProps {
  readonly draft: PlannedDraft & { readonly id: string | null }
}

/** The form of a planned block, new or existing. */
export function PlanSheet({ draft: initial }: PlanSheetProps) {
  const config = useConfig()
  const { zone } = config.settings
  const [draft, setDraft] = useState(initial)
  const [times, setTimes] = useState(localTimes(initial, zone))
  const { id, ...timed } = withTimes(draft, times, zone)
  const isReady = draft.categoryId !== '' && timed.end > timed.start
  const save = async () => {
    const title = timed.title.trim() || categoryName(config, timed.categoryId)
    const block = { ...timed, title }
    const saved = await run(
      id === null ? api().planBlocks({ blocks: [block] }) : api().changePlanned({ ...block, id }),
    )
    if (saved === undefined) return
    closeSheet()
    notifyDone(id === null ? t('week.planned', { count: 1 }) : t('plan.changed'))
  }
  return (
    <Sheet title={t(id === null ? 'plan.new' : 'plan.change')} onClose={closeSheet}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady) save()
        }}
      >
        <WhenFields times={times} onChange={setTimes} seconds={timed.end - timed.start} />
        <TextField
          label={t('plan.title')}
          value={draft.title}
          onChange={(title) => setDraft({ ...draft, title })}
        />
        <div className="fields">
          <Select
            label={t('field.category')}
            groups={categoryGroups(config, draft.categoryId)}
            value={draft.categoryId === '' ? null : draft.categoryId}
            placeholder={t('timer.choose-category')}
            onChange={(categoryId) => setDraft({ ...draft, categoryId })}
          />
          <GoalField goalId={draft.goalId} onChange={(goalId) => setDraft({ ...draft, goalId })} />
        </div>
        <SheetActions>
          <Button type="submit" look="main" isDisabled={!isReady}>
            {t('plan.save')}
          </Button>
          <Button onPress={closeSheet}>{t('do.cancel')}</Button>
          {id !== null && <DeleteButton onDelete={() => deletePlanned(id)} />}
        </SheetActions>
      </form>
    </Sheet>
  )
}
