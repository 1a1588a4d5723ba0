import { t } from '../words.ts'
import { IconButton } from './Button.tsx'
import { useHeldFocus } from './use-held-focus.ts'

interface MoveButtonsProps {
  /** What the row is called, for the names of the buttons. */
  readonly name: string
  /** Where the row stands, counted from 0, and of how many. */
  readonly index: number
  readonly count: number
  /** `to` is where it is to stand. */
  readonly onMove: (to: number) => unknown
}

/** Moves a row of a list up or down. At an end one of the two is disabled: the other then has the focus. */
export function MoveButtons({ name, index, count, onMove }: MoveButtonsProps) {
  const { place, hold } = useHeldFocus<HTMLSpanElement>(index)
  const move = (to: number) => () => {
    hold()
    return onMove(to)
  }
  return (
    <span ref={place}>
      <IconButton
        icon="up"
        label={t('do.move-up', { name })}
        isDisabled={index === 0}
        onPress={move(index - 1)}
      />
      <IconButton
        icon="down"
        label={t('do.move-down', { name })}
        isDisabled={index === count - 1}
        onPress={move(index + 1)}
      />
    </span>
  )
}
