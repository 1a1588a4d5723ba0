import type { ComponentProps } from 'react'
import { useOneAtATime } from './one-at-a-time.ts'

interface FormProps extends Omit<ComponentProps<'form'>, 'onSubmit'> {
  /** Return a promise to keep the form from being sent again until it settles. */
  readonly onSend: () => unknown
}

/** A form that Enter or its button sends, once. */
export function Form({ onSend, ...props }: FormProps) {
  const send = useOneAtATime(onSend)
  return (
    <form
      {...props}
      onSubmit={(event) => {
        event.preventDefault()
        // A sheet may lie over a form that it belongs to, and React hands events on through it.
        event.stopPropagation()
        send()
      }}
    />
  )
}
