import './button.css'
import { type ReactNode, useId } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Icon, type IconName } from './Icon.tsx'
import { useOneAtATime } from './one-at-a-time.ts'

interface ButtonProps {
  readonly children: ReactNode
  /** Return a promise to ignore further presses until it settles. */
  readonly onPress?: () => unknown
  /** `main` is the one action a view leads to; `quiet` has no border. */
  readonly look?: 'main' | 'plain' | 'quiet'
  readonly icon?: IconName
  readonly type?: 'button' | 'submit'
  readonly isDisabled?: boolean
  /** Needed if the visible word is too short to stand alone. */
  readonly label?: string
  /** The key that does the same, for the hint. */
  readonly keys?: string | undefined
  /** What it does, where the visible word does not tell. */
  readonly hint?: string | undefined
}

export function Button({
  look = 'plain',
  icon,
  label,
  keys,
  hint,
  children,
  onPress = () => {},
  ...props
}: ButtonProps) {
  const press = useOneAtATime(onPress)
  const hintId = useId()
  return (
    <AriaButton
      className={`button button-${look}`}
      {...(label ? { 'aria-label': label } : {})}
      {...(hint ? { 'aria-describedby': hintId } : {})}
      data-keys={keys}
      onPress={press}
      {...props}
    >
      {icon && <Icon name={icon} size={16} />}
      {children}
      {hint && (
        <span id={hintId} data-hint hidden>
          {hint}
        </span>
      )}
    </AriaButton>
  )
}

interface IconButtonProps {
  readonly icon: IconName
  readonly label: string
  /** As of a button. */
  readonly onPress: () => unknown
  readonly isDisabled?: boolean
  /** The key that does the same, for the hint. */
  readonly keys?: string | undefined
}

export function IconButton({ icon, label, keys, onPress, ...props }: IconButtonProps) {
  const press = useOneAtATime(onPress)
  return (
    <AriaButton
      className="icon-button"
      aria-label={label}
      data-keys={keys}
      onPress={press}
      {...props}
    >
      <Icon name={icon} />
    </AriaButton>
  )
}

/** A figure or a name that opens the rows behind it. */
export function FigureButton(props: {
  readonly children: ReactNode
  readonly onPress: () => void
  readonly label?: string
}) {
  const { label, ...rest } = props
  return (
    <AriaButton className="figure-button" {...(label ? { 'aria-label': label } : {})} {...rest} />
  )
}
