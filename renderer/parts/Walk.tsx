import type { PeriodKind } from '../../shared/time/period.ts'
import { t } from '../words.ts'
import { Button, IconButton } from './Button.tsx'

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
        <Button look="quiet" onPress={toPresent.go}>
          {toPresent.label}
        </Button>
      )}
      <span>
        <IconButton icon="back" label={t('walk.previous', { unit })} onPress={() => onStep(-1)} />
        <IconButton icon="forward" label={t('walk.next', { unit })} onPress={() => onStep(1)} />
      </span>
    </>
  )
}
