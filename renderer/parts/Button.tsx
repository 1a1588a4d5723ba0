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
}

export function Button({ look = 'plain', icon, label, children, ...props }: ButtonProps) {
  return (
    <AriaButton
      className={`button button-${look}`}
      {...(label ? { 'aria-label': label } : {})}
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
}

export function IconButton({ icon, label, ...props }: IconButtonProps) {
  return (
    <AriaButton className="icon-button" aria-label={label} {...props}>
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
