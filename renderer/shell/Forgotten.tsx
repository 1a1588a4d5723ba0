import type { Question } from '../../shared/focus/question.ts'
import { clockTime, dayOf } from '../../shared/time/zone.ts'
import { api } from '../api.ts'
import { dayTitle } from '../format.ts'
import { useNow } from '../now.ts'
import { Button } from '../parts/Button.tsx'
import { run } from '../store.ts'
import { useConfig } from '../use-config.ts'

interface ForgottenProps {
  readonly question: Extract<Question, { kind: 'forgotten' }>
}

/** A block nobody stopped: long over its plan, or still running after work. */
export function Forgotten({ question }: ForgottenProps) {
  const { zone } = useConfig().settings
  const today = dayOf(useNow(60_000), zone)
  const answer = (endAt: typeof question.likelyEnd | null) => run(api().answerForgotten({ endAt }))
  const day = dayOf(question.likelyEnd, zone)
  const time = clockTime(question.likelyEnd, zone)
  const likely = day === today ? time : `${dayTitle(day, today)}, ${time}`
  return (
    <div className="standing" role="alertdialog" aria-label="Is the block still running?">
      <p>
        <strong>Is the block still running?</strong> It began at{' '}
        {clockTime(question.startedAt, zone)} and was likely over at {likely}.
      </p>
      <Button look="main" onPress={() => answer(question.likelyEnd)}>
        It ended at {likely}
      </Button>
      <Button onPress={() => answer(null)}>Still running</Button>
    </div>
  )
}
