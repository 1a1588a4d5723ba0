import {
  type CalendarSettings as CalendarChoices,
  type CountableReason,
  countableReasons,
  type SlotSettings,
} from '../../../shared/model/settings.ts'
import { AddField } from '../../parts/AddField.tsx'
import { IconButton } from '../../parts/Button.tsx'
import { Chips } from '../../parts/Chips.tsx'
import { CheckField } from '../../parts/Field.tsx'
import { NumberField } from '../../parts/NumberField.tsx'
import { Section } from '../../parts/Page.tsx'
import { useConfig } from '../../use-config.ts'
import { type PartProps, saveSettings } from './part.ts'

const kinds: Readonly<Record<CountableReason, { readonly name: string; readonly says: string }>> = {
  declined: {
    name: 'Declined',
    says: 'Invitations one of your addresses below has turned down.',
  },
  free: {
    name: 'Free',
    says: 'Events that leave you free, such as reminders and holds.',
  },
  cancelled: { name: 'Cancelled', says: 'Events their organiser called off.' },
  'all-day': {
    name: 'All-day',
    says: 'Events without times; they would fill the working hours of their day.',
  },
  'out-of-office': {
    name: 'Out of office',
    says: 'Absences, holidays and sick days, and notes of where you work.',
  },
}

const preferredTimes = [
  { id: 'morning', name: 'Mornings' },
  { id: 'afternoon', name: 'Afternoons' },
  { id: 'any', name: 'Any time' },
] as const satisfies readonly { id: SlotSettings['preferred']; name: string }[]

export function CalendarSettings({ id, title }: PartProps) {
  const { settings } = useConfig()
  const { calendar, ownAddresses } = settings
  const set = (part: Partial<CalendarChoices>) =>
    saveSettings(settings, { ...settings, calendar: { ...calendar, ...part } })
  return (
    <Section id={id} title={title}>
      <p className="note">Applies from the next time a calendar is read.</p>
      <Counted counted={calendar.counted} onChange={(counted) => set({ counted })} />
      <TextList
        title="Your mail addresses"
        says="They tell which invitations you declined. Used on this machine only."
        addLabel="Add address"
        placeholder="you@example.org"
        texts={ownAddresses}
        onChange={(addresses) => saveSettings(settings, { ...settings, ownAddresses: addresses })}
      />
      <TextList
        title="Excluded words"
        says="Events with these words in the title are never stored."
        addLabel="Add excluded words"
        placeholder="Such as: doctor"
        texts={calendar.excludedWords}
        onChange={(excludedWords) => set({ excludedWords })}
      />
      <Slots
        slots={calendar.slots}
        onChange={(part) => set({ slots: { ...calendar.slots, ...part } })}
      />
    </Section>
  )
}

interface CountedProps {
  readonly counted: readonly CountableReason[]
  readonly onChange: (counted: readonly CountableReason[]) => void
}

function Counted({ counted, onChange }: CountedProps) {
  return (
    <fieldset className="setting-block setting-group">
      <legend>Count these kinds of events too</legend>
      {countableReasons.map((reason) => (
        <CheckField
          key={reason}
          label={kinds[reason].name}
          hint={kinds[reason].says}
          value={counted.includes(reason)}
          onChange={(isCounted) =>
            onChange(
              countableReasons.filter((each) =>
                each === reason ? isCounted : counted.includes(each),
              ),
            )
          }
        />
      ))}
    </fieldset>
  )
}

interface TextListProps {
  readonly title: string
  readonly says: string
  readonly addLabel: string
  readonly placeholder: string
  readonly texts: readonly string[]
  readonly onChange: (texts: readonly string[]) => void
}

function TextList({ title, says, addLabel, placeholder, texts, onChange }: TextListProps) {
  return (
    <div className="setting-block">
      <h3>{title}</h3>
      <p className="note">{says}</p>
      <ul className="setting-list">
        {texts.map((text) => (
          <li key={text} className="setting-line">
            <span className="setting-text">{text}</span>
            <IconButton
              icon="remove"
              label={`Remove ${text}`}
              onPress={() => onChange(texts.filter((other) => other !== text))}
            />
          </li>
        ))}
      </ul>
      <AddField
        label={addLabel}
        placeholder={placeholder}
        onAdd={(text) => onChange([...new Set([...texts, text])])}
      />
    </div>
  )
}

interface SlotsProps {
  readonly slots: SlotSettings
  readonly onChange: (part: Partial<SlotSettings>) => void
}

function Slots({ slots, onChange }: SlotsProps) {
  return (
    <div className="setting-block">
      <h3>Free slots</h3>
      <p className="note">
        Where the Week view may propose blocks, within your working hours, while a guardrail is
        under its floor.
      </p>
      <div className="setting-fields setting-slots">
        <NumberField
          isLate
          label="At least"
          unit="min"
          min={15}
          max={480}
          step={15}
          value={slots.minMinutes}
          onChange={(minutes) => minutes !== null && onChange({ minMinutes: minutes })}
        />
        <NumberField
          isLate
          label="Free before and after every meeting"
          unit="min"
          min={0}
          max={120}
          step={5}
          value={slots.bufferMinutes}
          onChange={(minutes) => minutes !== null && onChange({ bufferMinutes: minutes })}
        />
        <Chips
          label="Preferred time"
          options={preferredTimes}
          value={slots.preferred}
          onChange={(preferred) => onChange({ preferred })}
        />
      </div>
      <CheckField
        label="Keep the longest stretch of a day whole"
        hint="It is booked as a whole or not at all."
        value={slots.keepLongest}
        onChange={(keepLongest) => onChange({ keepLongest })}
      />
    </div>
  )
}
