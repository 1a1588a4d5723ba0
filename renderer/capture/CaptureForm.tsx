import './capture.css'
import { useEffect, useState } from 'react'
import type { RequestDraft } from '../../shared/model/drafts.ts'
import type { Request, RequestDecision } from '../../shared/model/request.ts'
import { api } from '../api.ts'
import { categoryName } from '../categories.ts'
import { Button } from '../parts/Button.tsx'
import { Chips } from '../parts/Chips.tsx'
import { ComboField } from '../parts/ComboField.tsx'
import { TextField } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import { NumberField } from '../parts/NumberField.tsx'
import { keepUnsaved, useUnsaved } from '../unsaved.ts'
import { useAnswer } from '../use-answer.ts'
import { useApp } from '../use-config.ts'
import { notifyProblem } from '../window/notices.ts'
import { t, words } from '../words.ts'

const decisions = ['now', 'later', 'declined'] as const satisfies readonly RequestDecision[]

const nothingYet: RequestDraft = { from: '', what: '', minutes: null, decision: null }

interface CaptureFormProps {
  readonly onKept: (request: Request) => void
  readonly onLeave: () => void
  /** Whether anything is written that would be lost. */
  readonly onWritten?: (isWritten: boolean) => void
}

/** Who asks, and for what; the rest can wait. */
export function CaptureForm({ onKept, onLeave, onWritten }: CaptureFormProps) {
  const { value: askers } = useAnswer('getAskers', undefined)
  const draft = useUnsaved<'request'>('request')?.request ?? nothingYet
  const isWritten = draft.from !== '' || draft.what !== ''
  useEffect(() => {
    onWritten?.(isWritten)
  }, [isWritten, onWritten])
  const [problem, setProblem] = useState<string | null>(null)
  const isEmpty = draft.from.trim() === '' && draft.what.trim() === ''
  const change = (part: Partial<RequestDraft>) => {
    const next = { ...draft, ...part }
    keepUnsaved('request', { kind: 'request', request: next })
    setProblem(null)
  }
  const keep = async () => {
    if (isEmpty) return
    try {
      const kept = await api().captureRequest(draft)
      if (!kept.ok) return setProblem(words().problem(kept.problem))
      keepUnsaved('request', null)
      onKept(kept.value)
    } catch (error) {
      notifyProblem(error)
    }
  }
  return (
    <Form className="capture" aria-label={t('capture.title')} onSend={keep}>
      <div className="capture-line capture-what">
        <ComboField
          label={t('capture.who')}
          options={askers ?? []}
          value={draft.from}
          onChange={(from) => change({ from })}
          autoFocus
        />
        <TextField
          label={t('capture.what-for')}
          isProse
          value={draft.what}
          onChange={(what) => change({ what })}
        />
      </div>
      <div className="capture-line">
        <NumberField
          label={t('capture.how-long')}
          unit="min"
          step={5}
          max={10_080}
          value={draft.minutes}
          onChange={(minutes) => change({ minutes: minutes === 0 ? null : minutes })}
        />
        <Chips
          label={t('capture.when')}
          options={decisions.map((id) => ({ id, name: t(`capture.${id}`) }))}
          value={draft.decision}
          onChange={(decision) => change({ decision })}
        />
      </div>
      <div className="capture-line capture-end">
        <p className="hint" role="status">
          {problem ?? <WhatNowMeans decision={draft.decision} />}
        </p>
        <Button
          onPress={() => {
            keepUnsaved('request', null)
            onLeave()
          }}
        >
          {t('do.cancel')}
        </Button>
        <Button type="submit" look="main" isDisabled={isEmpty}>
          {t('capture.keep')}
        </Button>
      </div>
    </Form>
  )
}

/** Doing it now stops the running block; that is said before, not after. */
function WhatNowMeans({ decision }: { readonly decision: RequestDecision | null }) {
  const { block, config } = useApp()
  if (decision === 'now' && block) {
    return t('capture.stops', { category: categoryName(config, block.categoryId) })
  }
  if (decision === 'now') return t('capture.starts')
  if (decision === 'declined') return t('capture.counts')
  return t('capture.waits')
}
