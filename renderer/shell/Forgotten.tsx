import type { Question } from '../../shared/focus/question.ts'
import { dayOf } from '../../shared/time/zone.ts'
import { api } from '../api.ts'
import { dayTitle } from '../format.ts'
import { useNow } from '../now.ts'
import { Button } from '../parts/Button.tsx'
import { useConfig } from '../use-config.ts'
import { run } from '../window/notices.ts'
import { rich, t, words } from '../words.ts'

interface ForgottenProps {
  readonly question: Extract<Question, { kind: 'forgotten' }>
}

/** A block nobody stopped: long over its plan, or still running after work. */
export function Forgotten({ question }: ForgottenProps) {
  const { zone } = useConfig().settings
  const today = dayOf(useNow(60_000), zone)
  const answer = (endAt: typeof question.likelyEnd | null) => run(api().answerForgotten({ endAt }))
  const day = dayOf(question.likelyEnd, zone)
  const values = {
    start: words().time(question.startedAt, zone),
    end: words().time(question.likelyEnd, zone),
    day: dayTitle(day, today),
  }
  const isToday = day === today
  return (
    <div className="standing" role="alertdialog" aria-label={t('shell.still-running-title')}>
      <p>
        {rich(isToday ? 'shell.forgotten' : 'shell.forgotten-on-day', {
          ...values,
          b: (parts) => <strong>{parts}</strong>,
        })}
      </p>
      <Button look="main" onPress={() => answer(question.likelyEnd)}>
        {t(isToday ? 'shell.it-ended-at' : 'shell.it-ended-on-day', values)}
      </Button>
      <Button onPress={() => answer(null)}>{t('shell.still-running')}</Button>
    </div>
  )
}
