import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Question } from '../../../shared/focus/question.ts'
import { api } from '../../api.ts'
import { categoryName } from '../../categories.ts'
import { AiFields } from '../../entry/AiFields.tsx'
import { aiDraftOf, aiUseOf, withMeasured } from '../../entry/ai-draft.ts'
import { KindField } from '../../entry/KindField.tsx'
import { duration } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { keepTool, run, useWindow } from '../../store.ts'
import { useConfig } from '../../use-config.ts'

interface AiQuestionProps {
  readonly question: Extract<Question, { kind: 'ai-helped' }>
}

/** The one quiet question after a block. Enter saves, Esc skips; skipped stays unknown. */
export function AiQuestion({ question }: AiQuestionProps) {
  const config = useConfig()
  const lastTool = useWindow((state) => state.lastTool) ?? config.settings.ai.tools[0] ?? ''
  const [draft, setDraft] = useState(() => aiDraftOf(null, lastTool))
  const [kindId, setKind] = useState<string | undefined>(undefined)
  const form = useRef<HTMLDivElement>(null)
  const answer = aiUseOf(draft)
  const send = (value: typeof answer) => {
    if (value?.tool) keepTool(value.tool)
    return run(api().answerAiHelped({ entryId: question.entryId, answer: value, taskKind: kindId }))
  }
  useAnswerKeys(form, (key) => {
    if (key === 'Escape') send(null)
    else if (answer) send(answer)
  })
  return (
    <div className="form" ref={form}>
      <div>
        <h2 className="question">Did AI help?</h2>
        <p className="soft small">
          {duration(question.seconds)} of {categoryName(config, question.categoryId)} just ended.
        </p>
      </div>
      <AiFields draft={draft} onChange={setDraft} isShort autoFocus={isNothingFocused()} />
      <KindField
        kindId={kindId}
        onChange={setKind}
        seconds={question.seconds}
        onMeasured={(minutes) => setDraft(withMeasured(draft, minutes))}
      />
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

/** Enter and Esc answer from any field of the form, and while nothing at all has the focus. */
function useAnswerKeys(form: RefObject<HTMLElement | null>, act: (key: string) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target } = event
      if ((key !== 'Enter' && key !== 'Escape') || event.defaultPrevented) return
      if (!(target instanceof HTMLElement) || isOwnKey(target, key)) return
      if (target !== document.body && !form.current?.contains(target)) return
      event.preventDefault()
      act(key)
    }
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  })
}

/** An open list takes both keys for itself, a button takes Enter. */
function isOwnKey(target: HTMLElement, key: string): boolean {
  if (target.closest('[aria-expanded=true], [role=listbox]')) return true
  return key === 'Enter' && target.closest('button') !== null
}

/** Somebody who is writing elsewhere keeps the focus. */
function isNothingFocused(): boolean {
  const active = document.activeElement
  return !(active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement)
}
