import './sweep.css'
import { useEffect, useState } from 'react'
import type { AskedBlock } from '../../../shared/ai/blocks.ts'
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
import { useConfig } from '../../use-config.ts'
import { useLastTool } from '../../use-last-tool.ts'
import { closeSheet } from '../../window/navigation.ts'
import { run } from '../../window/notices.ts'
import { t, words } from '../../words.ts'
import { type SweepAnswer, sweepAnswers } from './sweep-keys.ts'
import { unansweredBlocks } from './unanswered-blocks.ts'

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
  return (
    <Sheet title={t('timer.did-ai-help')} onClose={closeSheet}>
      <Answered problem={problem} onAskAgain={askAgain}>
        <p className="soft">{data ? t('ai.answered-so-far', { answered, asked }) : '\u00a0'}</p>
      </Answered>
      {block && (
        <Question
          key={block.first.id}
          block={block}
          tool={named ?? lastTool}
          onName={setNamed}
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

interface QuestionProps {
  readonly block: AskedBlock
  readonly tool: string
  readonly onName: (tool: string) => void
  readonly onSkip: () => void
}

function Question({ block: { first, seconds }, tool, onName, onSkip }: QuestionProps) {
  const config = useConfig()
  const { zone, ai } = config.settings
  const give = ({ answer }: SweepAnswer) => {
    if (!answer) return onSkip()
    const use = answer(tool.trim())
    run(api().answerAiHelped({ entryId: first.id, answer: use, taskKind: first.taskKind }))
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
        <h3 className="question">{first.note || categoryName(config, first.categoryId)}</h3>
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
