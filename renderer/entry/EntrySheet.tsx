import './entry.css'
import { useEffect, useState } from 'react'
import { deepEqual } from '../../shared/base/deep-equal.ts'
import type { EntryDraft } from '../../shared/model/drafts.ts'
import { api } from '../api.ts'
import { categoryGroups } from '../categories.ts'
import { useNow } from '../now.ts'
import { Button } from '../parts/Button.tsx'
import { ComboField } from '../parts/ComboField.tsx'
import { TextField } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import { Select } from '../parts/Select.tsx'
import { Sheet, SheetActions } from '../parts/Sheet.tsx'
import { keepUnsaved, useUnsaved } from '../unsaved.ts'
import { useAnswer } from '../use-answer.ts'
import { useConfig } from '../use-config.ts'
import { useLastTool } from '../use-last-tool.ts'
import { deleteEntry } from '../window/edits.ts'
import { closeSheet, openSheet } from '../window/navigation.ts'
import { notifyOffer, run } from '../window/notices.ts'
import { rich, t } from '../words.ts'
import { AiFields } from './AiFields.tsx'
import { type AiDraft, aiDraftOf, aiUseOf, withMeasured } from './ai-draft.ts'
import { CalendarNews } from './CalendarNews.tsx'
import { DeleteButton } from './DeleteButton.tsx'
import { localTimes, timesFault, withTimes } from './entry-draft.ts'
import { GoalField } from './GoalField.tsx'
import { KindField } from './KindField.tsx'
import { WhenFields } from './WhenFields.tsx'

/** Keeps changes until the sheet closes, whether they are saved or discarded. */
function useKeptEntry(written: EntryDraft, initial: EntryDraft): void {
  const isChanged = !deepEqual(written, initial)
  const kept = useUnsaved<'entry'>('entry')?.entry
  useEffect(() => {
    if (isChanged && !deepEqual(written, kept)) {
      keepUnsaved('entry', { kind: 'entry', entry: written })
    }
  }, [isChanged, written, kept])
  useEffect(() => {
    return () => keepUnsaved('entry', null)
  }, [])
}

const minuteMs = 60_000

interface EntryProps {
  readonly draft: EntryDraft
  readonly from?: EntryDraft | undefined
}

/** The form of one entry, new or existing. */
export function EntrySheet({ draft: given, from: initial = given }: EntryProps) {
  const { settings } = useConfig()
  const [draft, setDraft] = useState(given)
  const [times, setTimes] = useState(localTimes(given, settings.zone))
  const [ai, setAi] = useState(aiDraftOf(given.ai, useLastTool()))
  const timed = withTimes(draft, times, settings.zone)
  const written = { ...timed, ai: aiUseOf(ai) }
  useKeptEntry(written, initial)
  const fault = timesFault(timed, initial, settings.zone, useNow(minuteMs))
  const isReady = draft.categoryId !== '' && fault === null

  const save = async () => {
    const saved = await run(api().saveEntry(written))
    if (saved !== undefined) closeSheet()
  }
  const { id } = initial
  /** Closes the form; a notice offers to bring back what was written. */
  const leave = () => {
    closeSheet()
    if (deepEqual(written, initial)) return
    notifyOffer(t(id === null ? 'entry.new-left' : 'entry.changes-left'), {
      label: t('entry.bring-back'),
      run: () => openSheet({ kind: 'entry', draft: written, from: initial }),
    })
  }
  return (
    <Sheet title={t(id === null ? 'entry.new' : 'entry.change')} onClose={leave}>
      <Form className="form" onSend={() => isReady && save()}>
        <WhatFields draft={draft} onChange={setDraft} />
        <CalendarNews entry={initial} onDone={closeSheet} />
        <WhenFields times={times} onChange={setTimes} span={timed} fault={fault} />
        <NoteFields draft={draft} onChange={setDraft} />
        <KindField
          kindId={draft.taskKind}
          onChange={(taskKind) => setDraft({ ...draft, taskKind })}
          seconds={timed.end - timed.start}
          onMeasured={(minutes) => setAi(withMeasured(ai, minutes))}
        />
        <AiPart ai={ai} onChange={setAi} />
        <SheetActions>
          <Button type="submit" look="main" isDisabled={!isReady}>
            {t('entry.save')}
          </Button>
          {draft.categoryId === '' && (
            <span className="soft small">{t('entry.needs-category')}</span>
          )}
          <Button onPress={leave}>{t('do.cancel')}</Button>
          {id !== null && <DeleteButton onDelete={() => deleteEntry(id)} />}
        </SheetActions>
      </Form>
    </Sheet>
  )
}

interface PartProps {
  readonly draft: EntryDraft
  readonly onChange: (draft: EntryDraft) => void
}

function WhatFields({ draft, onChange }: PartProps) {
  const config = useConfig()
  return (
    <div className="fields">
      <Select
        label={t('field.category')}
        groups={categoryGroups(config, draft.categoryId)}
        value={draft.categoryId === '' ? null : draft.categoryId}
        onChange={(categoryId) => onChange({ ...draft, categoryId })}
      />
      <GoalField goalId={draft.goalId} onChange={(goalId) => onChange({ ...draft, goalId })} />
    </div>
  )
}

function NoteFields({ draft, onChange }: PartProps) {
  const { value: askers } = useAnswer('getAskers', undefined)
  return (
    <div className="fields">
      <TextField
        label={t('field.note')}
        isProse
        value={draft.note}
        onChange={(note) => onChange({ ...draft, note })}
      />
      <ComboField
        label={t('entry.requested-by')}
        placeholder={t('entry.requested-by-nobody')}
        options={askers ?? []}
        value={draft.requestFrom}
        onChange={(requestFrom) => onChange({ ...draft, requestFrom })}
      />
    </div>
  )
}

function AiPart({ ai, onChange }: { ai: AiDraft; onChange: (ai: AiDraft) => void }) {
  return (
    <fieldset className="entry-ai">
      <legend>
        {rich('entry.ai', { soft: (parts) => <span className="soft">{parts}</span> })}
      </legend>
      <AiFields draft={ai} onChange={onChange} />
      {ai.choice !== null && (
        <div>
          <Button
            look="quiet"
            onPress={() => onChange({ ...ai, choice: null, newWork: false, reworkMinutes: null })}
          >
            {t('entry.ai-unknown')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
