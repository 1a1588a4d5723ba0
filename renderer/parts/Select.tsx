import './select.css'
import { Button } from 'react-aria-components/Button'
import { Label } from 'react-aria-components/Label'
import {
  Collection,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
} from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { t } from '../words.ts'
import { Icon } from './Icon.tsx'
import { Swatch, type Tone } from './Swatch.tsx'

export interface Option {
  readonly id: string
  readonly name: string
  readonly tone?: Tone
}

export interface OptionGroup {
  /** `''` shows no heading. */
  readonly title: string
  readonly options: readonly Option[]
}

interface SelectProps {
  readonly label: string
  readonly isLabelUnseen?: boolean
  readonly groups: readonly OptionGroup[]
  readonly value: string | null
  readonly onChange: (id: string) => void
  readonly placeholder?: string
  /** Shows only the swatch of the choice, if the list shows the rest. */
  readonly isSwatchOnly?: boolean
}

export function Select({
  label,
  isLabelUnseen,
  groups,
  value,
  onChange,
  placeholder = t('field.choose'),
  isSwatchOnly = false,
}: SelectProps) {
  return (
    <AriaSelect
      className="field"
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      placeholder={placeholder}
    >
      <Label className={isLabelUnseen ? 'unseen' : 'label'}>{label}</Label>
      <Button className={isSwatchOnly ? 'input select select-swatch' : 'input select'}>
        <SelectValue className="select-value" />
        <Icon name="down" size={16} />
      </Button>
      <Popover className="popover">
        <OptionList groups={groups} />
      </Popover>
    </AriaSelect>
  )
}

/** The list of a select or of a field to pick from. */
export function OptionList({ groups }: { readonly groups: readonly OptionGroup[] }) {
  return (
    <ListBox className="options">
      {groups.map((group, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place, its title is another in each language
        <ListBoxSection key={place} id={`group ${place}`} {...unnamed(group)}>
          {group.title !== '' && <Header className="options-head">{group.title}</Header>}
          <Collection>
            {group.options.map((option) => (
              <SelectOption key={option.id} option={option} />
            ))}
          </Collection>
        </ListBoxSection>
      ))}
    </ListBox>
  )
}

function SelectOption({ option }: { readonly option: Option }) {
  return (
    <ListBoxItem className="option" id={option.id} textValue={option.name}>
      {option.tone && <Swatch tone={option.tone} />}
      <span className="clip">{option.name}</span>
    </ListBoxItem>
  )
}

function unnamed(group: OptionGroup): { 'aria-label'?: string } {
  return group.title === '' ? { 'aria-label': t('field.choices') } : {}
}
