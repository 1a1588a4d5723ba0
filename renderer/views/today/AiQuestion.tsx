import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react'
import type { Question } from '../../../shared/focus/question.ts'
import { isolated } from '../../../shared/format/isolated.ts'
import { api } from '../../api.ts'
import { categoryName } from '../../categories.ts'
import { AiFields } from '../../entry/AiFields.tsx'
import { aiDraftOf, aiUseOf, withMeasured } from '../../entry/ai-draft.ts'
import { KindField } from '../../entry/KindField.tsx'
import { duration } from '../../format.ts'
import { isField } from '../../own-keys.ts'
import { Button } from '../../parts/Button.tsx'
import { stopOf } from '../../timeline/use-roving.ts'
import { useConfig } from '../../use-config.ts'
import { useLastTool } from '../../use-last-tool.ts'
import { notifyDone, run } from '../../window/notices.ts'
import { useWindow } from '../../window/state.ts'
import { rich, t } from '../../words.ts'
import { notedText, type OnePressAnswer, onePressAnswers } from '../ai/answers.ts'

interface AiQuestionProps {
  readonly question: Extract<Question, { kind: 'ai-helped' }>
}

/** The only question after a block: one press answers it, Esc skips it, and a skipped block stays unknown. */
export function AiQuestion({ question }: AiQuestionProps) {
  const config = useConfig()
  const lastTool = useLastTool()
  const [isFull, setFull] = useState(false)
  const [draft, setDraft] = useState(() => aiDraftOf(null, ''))
  const [kindId, setKind] = useState<string | undefined>(undefined)
  const form = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const answer = aiUseOf(draft)
  const send = async (value: typeof answer) => {
    // A number that cannot be taken stays in its field, with the reason.
    if (value && form.current?.querySelector(':invalid')) return
    const { entryId } = question
    const sent = await run(api().answerAiHelped({ entryId, answer: value, taskKind: kindId }))
    if (sent === undefined || !value) return
    notifyDone(notedText(value, config.settings.ai.estimateFactorPercent))
  }
  useAnswerKeys(form, (key) => {
    // In the full form, keys type minutes and the name of a tool.
    const pressed = isFull ? undefined : onePressAnswers.find((each) => each.key === key)
    if (key === 'Escape') send(null)
    else if (pressed) send(pressed.answer(lastTool))
    else if (key === 'Enter' && answer) send(answer)
    else return false
    return true
  })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a part of a form
    <div
      className="form"
      ref={form}
      role="group"
      aria-labelledby={titleId}
      tabIndex={-1}
      data-question
    >
      <div>
        <h2 className="question" id={titleId}>
          {t('timer.did-ai-help')}
        </h2>
        <p className="soft small">
          {t(question.note === '' ? 'timer.ended' : 'timer.ended-note', {
            length: duration(question.seconds),
            category: categoryName(config, question.categoryId),
            note: isolated(question.note),
          })}
        </p>
      </div>
      {isFull ? (
        <>
          <AiFields draft={draft} onChange={setDraft} isShort autoFocus={isNothingFocused()} />
          <KindField
            kindId={kindId}
            onChange={setKind}
            seconds={question.seconds}
            onMeasured={(minutes) => setDraft(withMeasured(draft, minutes))}
          />
          <div className="row">
            <Button look="main" isDisabled={!answer} onPress={() => answer && send(answer)}>
              {t('timer.save-answer')}
            </Button>
            <Button hint={t('hint.skip-answer')} onPress={() => send(null)}>
              {t('do.skip')}
            </Button>
            <span className="soft small">{rich('timer.answer-keys', { key })}</span>
          </div>
        </>
      ) : (
        <OnePress
          tool={lastTool}
          onAnswer={(each) => send(each.answer(lastTool))}
          onMore={() => {
            setDraft({ ...draft, tool: lastTool })
            setFull(true)
          }}
          onSkip={() => send(null)}
        />
      )}
    </div>
  )
}

/** The name of a key in a sentence. */
function key(name: readonly ReactNode[]): ReactNode {
  return <kbd>{name}</kbd>
}

interface OnePressProps {
  readonly tool: string
  readonly onAnswer: (answer: OnePressAnswer) => void
  readonly onMore: () => void
  readonly onSkip: () => void
}

function OnePress({ tool, onAnswer, onMore, onSkip }: OnePressProps) {
  return (
    <>
      <div className="one-press">
        {onePressAnswers.map((each) => (
          <Button key={each.key} label={each.says()} onPress={() => onAnswer(each)}>
            {each.says()} <kbd>{each.key.toUpperCase()}</kbd>
          </Button>
        ))}
      </div>
      <div className="row">
        <Button onPress={onMore}>{t('timer.more-answers')}</Button>
        <Button look="quiet" hint={t('hint.skip-answer')} onPress={onSkip}>
          {t('do.skip')}
        </Button>
        <span className="soft small">
          {rich(tool === '' ? 'timer.minutes-saved' : 'timer.minutes-saved-with', { key, tool })}
        </span>
      </div>
    </>
  )
}

/** Keys work wherever the focus is, except where they mean something else; `act` returns whether it used the key. */
function useAnswerKeys(form: RefObject<HTMLElement | null>, act: (key: string) => boolean): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target } = event
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (!(target instanceof HTMLElement) || isOwnKey(target, key)) return
      const isInForm = form.current?.contains(target) ?? false
      if (!isInForm && hasOtherKeys(target, key)) return
      if (!act(key.length === 1 ? key.toLowerCase() : key)) return
      event.preventDefault()
      event.stopPropagation()
    }
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  })
}

/** An open list uses both keys itself, a button uses Enter. */
function isOwnKey(target: HTMLElement, key: string): boolean {
  if (target.closest('[aria-expanded=true], [role=listbox]')) return true
  return key === 'Enter' && target.closest('button') !== null
}

/** Text, lists and dialogs keep all keys, a selection on the timeline keeps Esc, which clears it. */
function hasOtherKeys(target: HTMLElement, key: string): boolean {
  if (useWindow.getState().sheets.length > 0 || isField(target)) return true
  return target.closest('[role=dialog]') !== null || (key === 'Escape' && isOnTimeline(target))
}

function isOnTimeline(target: HTMLElement): boolean {
  return stopOf(target) !== null || target.closest('.selection') !== null
}

/** A person who is typing elsewhere keeps the focus. */
function isNothingFocused(): boolean {
  const active = document.activeElement
  return !(active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement)
}
