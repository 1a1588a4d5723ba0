import { Button, IconButton } from './Button.tsx'

interface WalkProps {
  /** `day` or `week`. */
  readonly unit: string
  readonly onStep: (step: -1 | 1) => void
  /** Missing while the present is in view. */
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
        <IconButton icon="back" label={`Previous ${unit}`} onPress={() => onStep(-1)} />
        <IconButton icon="forward" label={`Next ${unit}`} onPress={() => onStep(1)} />
      </span>
    </>
  )
}
