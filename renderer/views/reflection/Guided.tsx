import { type ReactNode, useState } from 'react'
import type { ReflectionData } from '../../../shared/messages/reflections.ts'
import { isFinished } from '../../../shared/model/reflection.ts'
import { api } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { SwitchField } from '../../parts/Field.tsx'
import { useHeldFocus } from '../../parts/use-held-focus.ts'
import { notifyDone, notifyInfo, run } from '../../window/notices.ts'
import { t } from '../../words.ts'
import { ClearStep } from './ClearStep.tsx'
import { LastStep } from './LastStep.tsx'
import { NextStep } from './NextStep.tsx'
import { PlanStep } from './PlanStep.tsx'
import { PromptsStep } from './PromptsStep.tsx'
import { StopStep } from './StopStep.tsx'
import { isShortText, type StepId, type StepProps, shortSteps, steps } from './steps.ts'
import { useWriting } from './use-writing.ts'
import { WeekStep } from './WeekStep.tsx'

const parts: Readonly<Record<StepId, (props: StepProps) => ReactNode>> = {
  last: LastStep,
  week: WeekStep,
  clear: ClearStep,
  prompts: PromptsStep,
  plan: PlanStep,
  stop: StopStep,
  next: NextStep,
}

interface GuidedProps {
  readonly data: ReflectionData
  /** Its week is over. What nobody began in time is caught up in two steps, unless the person wants them all. */
  readonly isLate: boolean
}

/** The reflection, step by step, in any order; what is typed is kept as it is typed. */
export function Guided({ data, isLate }: GuidedProps) {
  const writing = useWriting(data.week)
  const { reflection } = data
  const isDone = isFinished(reflection)
  const [isShort, setShort] = useState(
    isLate && !isDone && !data.isLeave && isShortText(writing.text),
  )
  const proposed = isShort ? shortSteps : steps
  const [step, setStep] = useState<StepId>(isShort || data.lastCommitment === '' ? 'week' : 'last')
  const index = proposed.findIndex(({ id }) => id === step)
  const [before, after] = [proposed[index - 1], proposed[index + 1]]
  const Part = parts[step]
  const { place, hold } = useHeldFocus<HTMLDivElement>(`${step} ${isDone} ${isShort}`)
  const go = (to: StepId) => {
    hold()
    setStep(to)
  }
  const showAll = () => {
    hold()
    setShort(false)
  }
  return (
    <div className="guided">
      <nav className="guided-steps" aria-label={t('reflection.steps')}>
        <ol>
          {proposed.map(({ id, title }) => (
            <li key={id}>
              <button
                type="button"
                {...(id === step ? { 'aria-current': 'step' as const } : {})}
                onClick={() => setStep(id)}
              >
                {t(title)}
              </button>
            </li>
          ))}
        </ol>
        {isShort && (
          <Button look="quiet" onPress={showAll}>
            {t('reflection.all-steps')}
          </Button>
        )}
        <Leave data={data} />
      </nav>
      <div className="guided-step">
        <Part data={data} writing={writing} />
        <div className="save-bar" ref={place}>
          {before && (
            <Button icon="back" onPress={() => go(before.id)}>
              {t('reflection.back')}
            </Button>
          )}
          {after ? (
            <Button look="main" onPress={() => go(after.id)}>
              {t('reflection.next', { step: t(after.title) })}
            </Button>
          ) : (
            <Finish data={data} isDone={isDone} onPress={hold} />
          )}
          <Saved data={data} writing={writing} />
        </div>
      </div>
    </div>
  )
}

interface FinishProps extends Pick<StepProps, 'data'> {
  readonly isDone: boolean
  readonly onPress: () => void
}

function Finish({ data: { week }, isDone, onPress }: FinishProps) {
  const finish = async () => {
    onPress()
    const answer = await run(api().finishReflection({ week }))
    if (answer !== undefined) notifyDone(t('reflection.finished'))
  }
  return (
    <Button look="main" icon="check" isDisabled={isDone} onPress={finish}>
      {t('reflection.finish')}
    </Button>
  )
}

function Saved({ data: { week, reflection }, writing }: StepProps) {
  const exportWeek = async () => {
    const path = await run(api().exportReflection({ week }))
    if (path) notifyInfo(t('shell.written', { path }))
  }
  const says = !writing.isSaved
    ? t(writing.isRefused ? 'reflection.not-saved' : 'reflection.saving')
    : !reflection
      ? t('reflection.empty')
      : t(reflection.isOpen ? 'reflection.kept-as-typed' : 'reflection.is-done')
  return (
    <>
      <span className="soft" role="status">
        {says}
      </span>
      <span className="push-end">
        <Button look="quiet" isDisabled={!reflection} onPress={exportWeek}>
          {t('reflection.export')}
        </Button>
      </span>
    </>
  )
}

/** A week of leave is not counted as missed. */
function Leave({ data: { week, isLeave } }: Pick<StepProps, 'data'>) {
  return (
    <SwitchField
      label={t('reflection.leave')}
      value={isLeave}
      onChange={(next) => void run(api().setLeave({ week, isLeave: next }))}
    />
  )
}
