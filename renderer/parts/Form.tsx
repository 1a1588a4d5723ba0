import type { ComponentProps } from 'react'
import { useOneAtATime } from './one-at-a-time.ts'

interface FormProps extends Omit<ComponentProps<'form'>, 'onSubmit' | 'onKeyDown'> {
  /** Return a promise to keep the form from being sent again until it settles. */
  readonly onSend: () => unknown
  /** Esc leaves the form; a form in a sheet needs none, because the sheet closes. */
  readonly onCancel?: () => void
}

/** A form that Enter or its button sends, once. */
export function Form({ onSend, onCancel, ...props }: FormProps) {
  const send = useOneAtATime(onSend)
  return (
    <form
      {...props}
      onKeyDown={({ key, target, currentTarget, nativeEvent }) => {
        // React hands on the keys of lists and sheets over the form, and Esc ends the input of a sign that takes several
        // keys.
        const isOwn = target instanceof Node && currentTarget.contains(target)
        if (key === 'Escape' && isOwn && !nativeEvent.isComposing) onCancel?.()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        // A sheet may lie over a form that it belongs to, and React hands events on through it.
        event.stopPropagation()
        send()
      }}
    />
  )
}
