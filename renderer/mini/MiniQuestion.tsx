import type { Question } from '../../shared/focus/question.ts'
import { isolated } from '../../shared/format/isolated.ts'
import { api } from '../api.ts'
import { categoryName } from '../categories.ts'
import { useConfig } from '../use-config.ts'
import { useLastTool } from '../use-last-tool.ts'
import { onePressAnswers } from '../views/ai/answers.ts'
import { run } from '../window/notices.ts'
import { t } from '../words.ts'

/** Whether AI helped with the block that just ended: one press answers, the rest is in the main window. */
export function MiniQuestion({
  question,
}: {
  readonly question: Extract<Question, { kind: 'ai-helped' }>
}) {
  const config = useConfig()
  const { entryId, note, categoryId } = question
  const tool = useLastTool()
  const name = isolated(note || categoryName(config, categoryId))
  return (
    <div className="mini-about">
      <p className="small clip">{t('mini.ai', { name })}</p>
      <div className="mini-answers">
        {onePressAnswers.map(({ key, says, short, answer }) => (
          <button
            key={key}
            type="button"
            aria-label={says()}
            onClick={() => run(api().answerAiHelped({ entryId, answer: answer(tool) }))}
          >
            {short()}
          </button>
        ))}
      </div>
    </div>
  )
}
