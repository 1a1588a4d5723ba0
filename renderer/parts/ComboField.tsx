import './select.css'
import { Button } from 'react-aria-components/Button'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Icon } from './Icon.tsx'

interface ComboFieldProps {
  readonly label: string
  readonly options: readonly string[]
  readonly value: string
  readonly onChange: (text: string) => void
  readonly placeholder?: string
  readonly autoFocus?: boolean
}

/** Text with suggestions: anything may be written. */
export function ComboField(props: ComboFieldProps) {
  const { label, options, value, onChange, placeholder, autoFocus = false } = props
  return (
    <ComboBox
      className="field"
      allowsCustomValue
      inputValue={value}
      onInputChange={onChange}
      menuTrigger="input"
      autoFocus={autoFocus}
    >
      <Label className="label">{label}</Label>
      <div className="combo">
        <Input className="input" {...(placeholder === undefined ? {} : { placeholder })} />
        <Button className="combo-button">
          <Icon name="down" size={16} />
        </Button>
      </div>
      <Popover className="popover">
        <ListBox className="options">
          {options.map((name) => (
            <ListBoxItem key={name} id={name} className="option">
              {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
