import './select.css'
import { useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Popover } from 'react-aria-components/Popover'
import { type OptionGroup, OptionList } from './Select.tsx'

interface PickFieldProps {
  readonly label: string
  readonly groups: readonly OptionGroup[]
  readonly onPick: (id: string) => void
  /** The person is done: the focus left, or Esc was pressed on the closed list. */
  readonly onClose: () => void
}

/** Picks one thing after the other out of a list that is narrowed down by typing. */
export function PickField({ label, groups, onPick, onClose }: PickFieldProps) {
  const [typed, setTyped] = useState('')
  return (
    <ComboBox
      className="field"
      inputValue={typed}
      onInputChange={setTyped}
      value={null}
      onChange={(key) => {
        if (key === null) return
        onPick(String(key))
        setTyped('')
      }}
      menuTrigger="focus"
      onBlur={onClose}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
      autoFocus
    >
      <Label className="unseen">{label}</Label>
      <Input className="input" placeholder={label} />
      <Popover className="popover">
        <OptionList groups={groups} />
      </Popover>
    </ComboBox>
  )
}
