import './capture.css'
import { useEffect, useState } from 'react'
import type { RequestDraft } from '../../shared/messages/drafts.ts'
import type { Request, RequestDecision } from '../../shared/model/request.ts'
import { categoryName } from '../categories.ts'
import { Button } from '../parts/Button.tsx'
import { Chips } from '../parts/Chips.tsx'
import { ComboField } from '../parts/ComboField.tsx'
import { TextField } from '../parts/Field.tsx'
import { NumberField } from '../parts/NumberField.tsx'
import { notifyProblem } from '../store.ts'
import { keepUnsaved, useUnsaved } from '../unsaved.ts'
import { useAnswer } from '../use-answer.ts'
import { useApp } from '../use-config.ts'
import { keepRequest } from './keep-request.ts'

const decisions: readonly { readonly id: RequestDecision; readonly name: string }[] = [
  { id: 'now', name: 'Now' },
  { id: 'later', name: 'Later' },
  { id: 'declined', name: 'Decline' },
]

const nothingYet: RequestDraft = { from: '', what: '', minutes: null, decision: null }

interface CaptureFormProps {
  readonly onKept: (request: Request) => void
  readonly onLeave: () => void
  /** Whether anything has been written that would be lost. */
  readonly onWritten?: (isWritten: boolean) => void
}

/** Who asks, and what for; the rest may wait. */
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
      const kept = await keepRequest(draft)
      if (!kept.ok) return setProblem(kept.problem.message)
      keepUnsaved('request', null)
      onKept(kept.value)
    } catch (error) {
      notifyProblem(error)
    }
  }
  return (
    <form
      className="capture"
      aria-label="Capture a request"
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <div className="capture-line capture-what">
        <ComboField
          label="Who asks"
          options={askers ?? []}
          value={draft.from}
          onChange={(from) => change({ from })}
          autoFocus
        />
        <TextField label="What for" value={draft.what} onChange={(what) => change({ what })} />
      </div>
      <div className="capture-line">
        <NumberField
          label="How long"
          unit="min"
          step={5}
          max={10_080}
          value={draft.minutes}
          onChange={(minutes) => change({ minutes: minutes === 0 ? null : minutes })}
        />
        <Chips
          label="When"
          options={decisions}
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
          Cancel
        </Button>
        <Button type="submit" look="main" isDisabled={isEmpty}>
          Keep
        </Button>
      </div>
    </form>
  )
}

/** Doing it now has a price while something runs; that is said before, not after. */
function WhatNowMeans({ decision }: { readonly decision: RequestDecision | null }) {
  const { block, config } = useApp()
  if (decision === 'now' && block) {
    return `Stops ${categoryName(config, block.categoryId)} and starts this. Later keeps it for afterwards.`
  }
  if (decision === 'now') return 'Starts a block for it.'
  if (decision === 'declined') return 'Kept as declined, so that the asking counts.'
  return 'Waits on Today until you decide.'
}
