import { type KeyboardEvent, useState } from 'react'
import type { Question } from '../../../shared/ipc.ts'
import { api } from '../../api.ts'
import { categoryName } from '../../categories.ts'
import { AiFields } from '../../entry/AiFields.tsx'
import { aiDraftOf, aiUseOf } from '../../entry/ai-draft.ts'
import { duration } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { run } from '../../store.ts'
import { useConfig } from '../../use-config.ts'

interface AiQuestionProps {
  readonly question: Extract<Question, { kind: 'ai-helped' }>
}

/** The one quiet question after a block. Enter saves, Esc skips; skipped stays unknown. */
export function AiQuestion({ question }: AiQuestionProps) {
  const config = useConfig()
  const [draft, setDraft] = useState(() => aiDraftOf(null, config.settings.ai.tools[0] ?? ''))
  const answer = aiUseOf(draft)
  const send = (value: typeof answer) =>
    run(api().answerAiHelped({ entryId: question.entryId, answer: value }))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isInList(event.target)) return
    if (event.key === 'Escape') send(null)
    else if (event.key === 'Enter' && answer) send(answer)
    else return
    event.preventDefault()
  }
  return (
    <div className="form" onKeyDownCapture={onKeyDown}>
      <div>
        <h2 className="question">Did AI help?</h2>
        <p className="soft small">
          {duration(question.seconds)} of {categoryName(config, question.categoryId)} just ended.
        </p>
      </div>
      <AiFields draft={draft} onChange={setDraft} isShort autoFocus={isNothingFocused()} />
      <div className="row">
        <Button look="main" isDisabled={!answer} onPress={() => answer && send(answer)}>
          Save answer
        </Button>
        <Button onPress={() => send(null)}>Skip</Button>
        <span className="soft small">
          <kbd>Enter</kbd> saves, <kbd>Esc</kbd> skips
        </span>
      </div>
    </div>
  )
}

/** Buttons and open lists take Enter and Esc for themselves. */
function isInList(target: EventTarget): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.closest('button, [aria-expanded=true]') !== null
}

/** Somebody who is writing elsewhere keeps the focus. */
function isNothingFocused(): boolean {
  const active = document.activeElement
  return !(active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement)
}
