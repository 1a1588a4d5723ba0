import './entry.css'
import { useState } from 'react'
import type { PlannedDraft } from '../../shared/model/drafts.ts'
import { lengthFault } from '../../shared/model/worked-times.ts'
import { api } from '../api.ts'
import { categoryGroups, plannedTitle } from '../categories.ts'
import { Button } from '../parts/Button.tsx'
import { TextField } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import { Select } from '../parts/Select.tsx'
import { Sheet, SheetActions } from '../parts/Sheet.tsx'
import { useConfig } from '../use-config.ts'
import { deletePlanned } from '../window/edits.ts'
import { closeSheet } from '../window/navigation.ts'
import { notifyDone, run } from '../window/notices.ts'
import { addToCalendar, notifyPlanned } from '../window/planned.ts'
import { t } from '../words.ts'
import { DeleteButton } from './DeleteButton.tsx'
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
  const fault = lengthFault(timed)
  const isReady = draft.categoryId !== '' && fault === null
  const block = { ...timed, title: plannedTitle(timed, config) }
  const plan = async () => {
    const ids = await run(api().planBlocks({ blocks: [block] }))
    if (!ids) return
    closeSheet()
    notifyPlanned(ids)
  }
  const change = async (known: string): Promise<boolean> => {
    const saved = await run(api().changePlanned({ ...block, id: known }))
    if (saved === undefined) return false
    closeSheet()
    notifyDone(t('plan.changed'))
    return true
  }
  const save = () => (id === null ? plan() : change(id))
  /** What stands in the form is what the calendar gets. */
  const handOver = async (known: string) => {
    const isAsBefore =
      draft === initial && timed.start === initial.start && timed.end === initial.end
    if (isAsBefore) closeSheet()
    if (isAsBefore || (await change(known))) await addToCalendar([known])
  }
  return (
    <Sheet title={t(id === null ? 'plan.new' : 'plan.change')} onClose={closeSheet}>
      <Form className="form" onSend={() => isReady && save()}>
        <WhenFields times={times} onChange={setTimes} span={timed} fault={fault} />
        <TextField
          label={t('plan.title')}
          isProse
          value={draft.title}
          placeholder={isReady ? plannedTitle({ ...timed, title: '' }, config) : ''}
          onChange={(title) => setDraft({ ...draft, title })}
        />
        <div className="fields" data-first={initial.categoryId === '' || undefined}>
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
          {draft.categoryId === '' && (
            <span className="soft small">{t('entry.needs-category')}</span>
          )}
          {id !== null && (
            <Button isDisabled={!isReady} onPress={() => handOver(id)}>
              {t('plan.to-calendar')}
            </Button>
          )}
          <Button onPress={closeSheet}>{t('do.cancel')}</Button>
          {id !== null && <DeleteButton onDelete={() => deletePlanned(id)} />}
        </SheetActions>
      </Form>
    </Sheet>
  )
}
