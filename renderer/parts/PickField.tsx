import './select.css'
import { useContext, useEffect, useState } from 'react'
import { ComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Popover } from 'react-aria-components/Popover'
import { type OptionGroup, OptionList } from './Select.tsx'

/** So much of the page stays in view behind the list: what is picked belongs to it. */
const mostHeight = 280

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
      menuTrigger="input"
      onBlur={onClose}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
      autoFocus
    >
      <OpenAtOnce />
      <Label className="unseen">{label}</Label>
      <Input className="input" placeholder={label} />
      <Popover className="popover" maxHeight={mostHeight}>
        <OptionList groups={groups} />
      </Popover>
    </ComboBox>
  )
}

/** The list is in view as soon as the field has the focus: nothing was typed yet that could open it. */
function OpenAtOnce() {
  const state = useContext(ComboBoxStateContext)
  const { isFocused = false, open } = state ?? {}
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the focus opens it, a redraw does not
  useEffect(() => {
    if (isFocused) open?.(null, 'manual')
  }, [isFocused])
  return null
}
