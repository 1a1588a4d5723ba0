import './sweep.css'
import { useEffect, useState } from 'react'
import type { AskedBlock } from '../../../shared/ai/blocks.ts'
import { isolated } from '../../../shared/format/isolated.ts'
import type { EditLabel } from '../../../shared/history/labels.ts'
import type { Period } from '../../../shared/time/period.ts'
import { dayOf } from '../../../shared/time/zone.ts'
import { api } from '../../api.ts'
import { categoryName } from '../../categories.ts'
import { dayShort, duration } from '../../format.ts'
import { Answered } from '../../parts/Answered.tsx'
import { Button } from '../../parts/Button.tsx'
import { ComboField } from '../../parts/ComboField.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { useAnswer } from '../../use-answer.ts'
import { useApp, useConfig } from '../../use-config.ts'
import { useLastTool } from '../../use-last-tool.ts'
import { closeSheet } from '../../window/navigation.ts'
import { run, undo } from '../../window/notices.ts'
import { t, words } from '../../words.ts'
import { type SweepAnswer, sweepAnswers } from './sweep-keys.ts'
import { unansweredBlocks } from './unanswered-blocks.ts'

const answerLabel: EditLabel = 'AI answer'

/** The unanswered blocks, one after the other, with one key per answer. */
export function SweepSheet({ period }: { readonly period: Period }) {
  const config = useConfig()
  const { value: data, problem, askAgain } = useAnswer('getPeriod', { period })
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set())
  const lastTool = useLastTool()
  // What is named for one block is likely for the next.
  const [named, setNamed] = useState<string | null>(null)
  const blocks = data ? unansweredBlocks(data, config) : null
  const block = blocks?.find(({ first }) => !skipped.has(first.id))
  const { answered = 0, asked = 0 } = data?.coverage ?? {}
  const [last, setLast] = useState<string | null>(null)
  // Undo takes back the last edit, which may have become another one, such as a block stopped in the tray.
  const isLastEdit = useApp().undo === answerLabel
  return (
    <Sheet title={t('timer.did-ai-help')} onClose={closeSheet}>
      <Answered problem={problem} onAskAgain={askAgain}>
        <p className="soft">{data ? t('ai.answered-so-far', { answered, asked }) : '\u00a0'}</p>
      </Answered>
      {last !== null && isLastEdit && <LastAnswer said={last} onUndo={() => setLast(null)} />}
      {block && (
        <Question
          key={block.first.id}
          block={block}
          tool={named ?? lastTool}
          onName={setNamed}
          onAnswer={setLast}
          onSkip={() => setSkipped(new Set([...skipped, block.first.id]))}
        />
      )}
      {blocks && !block && (
        <div className="form">
          <p>{t(skipped.size === 0 ? 'ai.every-block-answered' : 'ai.last-one')}</p>
          <div>
            <Button look="main" onPress={closeSheet}>
              {t('do.done')}
            </Button>
          </div>
        </div>
      )}
    </Sheet>
  )
}

/** What was answered just before, and the way back to it: a wrong key is pressed soon. */
function LastAnswer({ said, onUndo }: { readonly said: string; readonly onUndo: () => void }) {
  const takeBack = async () => {
    await undo()
    onUndo()
  }
  return (
    <p className="sweep-last soft small">
      <span role="status">{said}</span>
      <Button look="quiet" onPress={takeBack}>
        {t('do.undo')}
      </Button>
    </p>
  )
}

interface QuestionProps {
  readonly block: AskedBlock
  readonly tool: string
  readonly onName: (tool: string) => void
  /** What was said of which block, for the way back. */
  readonly onAnswer: (said: string) => void
  readonly onSkip: () => void
}

function Question({ block: { first, seconds }, tool, onName, onAnswer, onSkip }: QuestionProps) {
  const config = useConfig()
  const { zone, ai } = config.settings
  const name = first.note || categoryName(config, first.categoryId)
  const give = async ({ answer, says }: SweepAnswer) => {
    if (!answer) return onSkip()
    const use = answer(tool.trim())
    const { id: entryId, taskKind } = first
    const given = await run(api().answerAiHelped({ entryId, answer: use, taskKind }))
    if (given !== undefined) {
      onAnswer(t('ai.last-answer', { name: isolated(name), answer: says() }))
    }
  }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      const chosen = sweepAnswers.find(({ key }) => key === event.key.toLowerCase())
      if (!chosen) return
      event.preventDefault()
      event.stopPropagation()
      give(chosen)
    }
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  })
  return (
    <div className="form">
      <div>
        <h3 className="question">{name}</h3>
        <p className="soft small">
          {t('ai.block-asked-about', {
            day: dayShort(dayOf(first.start, zone)),
            time: words().time(first.start, zone),
            length: duration(seconds),
            category: categoryName(config, first.categoryId),
          })}
        </p>
      </div>
      <div className="sweep-answers">
        {sweepAnswers.map((each) => (
          <Button key={each.key} label={each.says()} onPress={() => give(each)}>
            <kbd>{each.key.toUpperCase()}</kbd> {each.says()}
          </Button>
        ))}
      </div>
      <ComboField label={t('ai.tool')} options={ai.tools} value={tool} onChange={onName} />
    </div>
  )
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
