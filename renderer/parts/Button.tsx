import './button.css'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Icon, type IconName } from './Icon.tsx'

interface ButtonProps {
  readonly children: ReactNode
  readonly onPress?: () => void
  /** `main` is the one action a view leads to; `quiet` has no border. */
  readonly look?: 'main' | 'plain' | 'quiet'
  readonly icon?: IconName
  readonly type?: 'button' | 'submit'
  readonly isDisabled?: boolean
  /** Needed if the visible word is too short to stand alone. */
  readonly label?: string
  /** The key that does the same, for the hint. */
  readonly keys?: string | undefined
}

export function Button({ look = 'plain', icon, label, keys, children, ...props }: ButtonProps) {
  return (
    <AriaButton
      className={`button button-${look}`}
      {...(label ? { 'aria-label': label } : {})}
      data-keys={keys}
      {...props}
    >
      {icon && <Icon name={icon} size={16} />}
      {children}
    </AriaButton>
  )
}

interface IconButtonProps {
  readonly icon: IconName
  readonly label: string
  readonly onPress: () => void
  readonly isDisabled?: boolean
  /** The key that does the same, for the hint. */
  readonly keys?: string | undefined
}

export function IconButton({ icon, label, keys, ...props }: IconButtonProps) {
  return (
    <AriaButton className="icon-button" aria-label={label} data-keys={keys} {...props}>
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
