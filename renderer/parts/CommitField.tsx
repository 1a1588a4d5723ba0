import { type KeyboardEvent, useState } from 'react'
import { TextField } from './Field.tsx'

interface CommitFieldProps {
  readonly label: string
  readonly isLabelUnseen?: boolean
  readonly value: string
  readonly onCommit: (text: string) => void
  /** Called with text that is typed but not committed yet, and with `null` once it is committed or restored. */
  readonly onType?: (text: string | null) => void
  readonly placeholder?: string
  readonly hint?: string
}

/** A line of text that takes effect when the field loses the focus or Enter is pressed; Esc restores it. */
export function CommitField({ value, onCommit, onType, ...props }: CommitFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const type = (text: string | null) => {
    setDraft(text)
    onType?.(text)
  }
  // What is pasted may have several lines.
  const typeLine = (text: string) => type(text.replace(/\s*\n\s*/g, ' '))
  const commit = () => {
    if (draft === null) return
    if (draft.trim() !== value) onCommit(draft.trim())
    type(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit()
    else if (event.key === 'Escape') type(null)
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys and the blur come from the field inside
    <div onBlur={commit} onKeyDown={onKeyDown}>
      <TextField wraps value={draft ?? value} onChange={typeLine} {...props} />
    </div>
  )
}
