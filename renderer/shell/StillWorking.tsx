import type { Question } from '../../shared/focus/question.ts'
import { api } from '../api.ts'
import { Button } from '../parts/Button.tsx'
import { useConfig } from '../use-config.ts'
import { run } from '../window/notices.ts'
import { rich, t, words } from '../words.ts'

interface StillWorkingProps {
  readonly question: Extract<Question, { kind: 'still-working' }>
}

/** A block was running when the app ended: is it still, or did it end when the app last knew of it? */
export function StillWorking({ question }: StillWorkingProps) {
  const { zone } = useConfig().settings
  const answer = (isStillWorking: boolean) => run(api().answerStillWorking({ isStillWorking }))
  const last = words().time(question.lastKnownAt, zone)
  return (
    <div className="standing" role="alertdialog" aria-label={t('shell.still-working-title')}>
      <p>
        {rich('shell.still-working-question', {
          b: (parts) => <strong>{parts}</strong>,
          start: words().time(question.startedAt, zone),
          last,
        })}
      </p>
      <Button look="main" onPress={() => answer(true)}>
        {t('shell.still-working')}
      </Button>
      <Button onPress={() => answer(false)}>{t('shell.it-ended-at', { end: last })}</Button>
    </div>
  )
}
