import type { PeriodKind } from '../../shared/time/period.ts'
import { keysOf } from '../key-names.ts'
import { Button, IconButton } from '../parts/Button.tsx'
import { t } from '../words.ts'

interface WalkProps {
  readonly unit: 'day' | PeriodKind
  readonly onStep: (step: -1 | 1) => void
  /** Missing while the current period is in view. */
  readonly toPresent?: { readonly label: string; readonly go: () => void }
}

export function Walk({ unit, onStep, toPresent }: WalkProps) {
  return (
    <>
      {toPresent && (
        <Button look="quiet" keys={keysOf(({ kind }) => kind === 'present')} onPress={toPresent.go}>
          {toPresent.label}
        </Button>
      )}
      <span>
        <Step icon="back" label={t('walk.previous', { unit })} step={-1} onStep={onStep} />
        <Step icon="forward" label={t('walk.next', { unit })} step={1} onStep={onStep} />
      </span>
    </>
  )
}

interface StepProps {
  readonly icon: 'back' | 'forward'
  readonly label: string
  readonly step: -1 | 1
  readonly onStep: (step: -1 | 1) => void
}

function Step({ icon, label, step, onStep }: StepProps) {
  const keys = keysOf((action) => action.kind === 'walk' && action.step === step)
  return <IconButton icon={icon} label={label} keys={keys} onPress={() => onStep(step)} />
}
