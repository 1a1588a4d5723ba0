import { useState } from 'react'
import { t } from '../words.ts'
import { Button } from './Button.tsx'
import { TextField } from './Field.tsx'
import { Form } from './Form.tsx'

interface AddFieldProps {
  readonly label: string
  readonly placeholder?: string
  readonly onAdd: (text: string) => void
}

/** One line of text and a button that adds it to a list. */
export function AddField({ label, placeholder, onAdd }: AddFieldProps) {
  const [text, setText] = useState('')
  return (
    <Form
      className="row add-field"
      onSend={() => {
        if (text.trim() === '') return
        onAdd(text.trim())
        setText('')
      }}
    >
      <TextField
        label={label}
        isLabelUnseen
        placeholder={placeholder ?? label}
        value={text}
        onChange={setText}
      />
      <Button type="submit" isDisabled={text.trim() === ''} label={label}>
        {t('do.add')}
      </Button>
    </Form>
  )
}
