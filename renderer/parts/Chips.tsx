import './chips.css'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'

interface ChipsProps<T extends string> {
  readonly label: string
  readonly isLabelUnseen?: boolean
  readonly options: readonly { readonly id: T; readonly name: string }[]
  readonly value: T | null
  readonly onChange: (id: T) => void
  readonly autoFocus?: boolean
}

/** One choice among a few, all visible. */
export function Chips<T extends string>(props: ChipsProps<T>) {
  const { label, isLabelUnseen, options, value, onChange, autoFocus = false } = props
  const choose = (id: string) => {
    const option = options.find((candidate) => candidate.id === id)
    if (option) onChange(option.id)
  }
  return (
    <RadioGroup className="field" value={value} onChange={choose} orientation="horizontal">
      <Label className={isLabelUnseen ? 'unseen' : 'label'}>{label}</Label>
      <div className="chips">
        {options.map((option, index) => (
          <Radio
            key={option.id}
            value={option.id}
            className="chip"
            autoFocus={autoFocus && (value === null ? index === 0 : option.id === value)}
          >
            {option.name}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
