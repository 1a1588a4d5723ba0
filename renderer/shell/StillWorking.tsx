import type { Question } from '../../shared/focus/question.ts'
import { clockTime } from '../../shared/time/zone.ts'
import { api } from '../api.ts'
import { Button } from '../parts/Button.tsx'
import { run } from '../store.ts'
import { useConfig } from '../use-config.ts'

interface StillWorkingProps {
  readonly question: Extract<Question, { kind: 'still-working' }>
}

/** A block outlived the app: does it run on, or did it end when the app last knew of it? */
export function StillWorking({ question }: StillWorkingProps) {
  const { zone } = useConfig().settings
  const answer = (isStillWorking: boolean) => run(api().answerStillWorking({ isStillWorking }))
  const last = clockTime(question.lastKnownAt, zone)
  return (
    <div className="standing" role="alertdialog" aria-label="Still working?">
      <p>
        <strong>Still working?</strong> Your block of {clockTime(question.startedAt, zone)} was
        running when Offwheel closed. It was last known to run at {last}.
      </p>
      <Button look="main" onPress={() => answer(true)}>
        Still working
      </Button>
      <Button onPress={() => answer(false)}>It ended at {last}</Button>
    </div>
  )
}
