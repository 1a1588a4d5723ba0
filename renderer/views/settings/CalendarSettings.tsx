import {
  type CalendarSettings as CalendarChoices,
  type CountableReason,
  countableReasons,
  type SlotSettings,
} from '../../../shared/model/settings.ts'
import { Chips } from '../../parts/Chips.tsx'
import { CheckField } from '../../parts/Field.tsx'
import { NumberField } from '../../parts/NumberField.tsx'
import { Section } from '../../parts/Page.tsx'
import { useConfig } from '../../use-config.ts'
import { t } from '../../words.ts'
import { type PartProps, saveSettings } from './part.ts'
import { TextList } from './TextList.tsx'

const preferredTimes = [
  'morning',
  'afternoon',
  'any',
] as const satisfies readonly SlotSettings['preferred'][]

export function CalendarSettings({ id, title }: PartProps) {
  const { settings } = useConfig()
  const { calendar, ownAddresses } = settings
  const set = (part: Partial<CalendarChoices>) =>
    saveSettings(settings, { ...settings, calendar: { ...calendar, ...part } })
  return (
    <Section id={id} title={title}>
      <p className="note">{t('settings.calendar-note')}</p>
      <Counted counted={calendar.counted} onChange={(counted) => set({ counted })} />
      <TextList
        title={t('settings.addresses')}
        says={t('settings.addresses-note')}
        addLabel={t('settings.address-add')}
        placeholder={t('settings.address-example')}
        texts={ownAddresses}
        onChange={(addresses) => saveSettings(settings, { ...settings, ownAddresses: addresses })}
      />
      <TextList
        title={t('settings.excluded')}
        says={t('settings.excluded-note')}
        addLabel={t('settings.excluded-add')}
        placeholder={t('settings.excluded-example')}
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
      <legend>{t('settings.counted')}</legend>
      {countableReasons.map((reason) => (
        <CheckField
          key={reason}
          label={t(`settings.counted-${reason}`)}
          hint={t(`settings.counted-${reason}-note`)}
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

interface SlotsProps {
  readonly slots: SlotSettings
  readonly onChange: (part: Partial<SlotSettings>) => void
}

function Slots({ slots, onChange }: SlotsProps) {
  return (
    <div className="setting-block">
      <h3>{t('settings.slots')}</h3>
      <p className="note">{t('settings.slots-note')}</p>
      <div className="setting-fields setting-slots">
        <NumberField
          isLate
          label={t('settings.slot-least')}
          unit="min"
          min={15}
          max={480}
          step={15}
          value={slots.minMinutes}
          onChange={(minutes) => minutes !== null && onChange({ minMinutes: minutes })}
        />
        <NumberField
          isLate
          label={t('settings.slot-buffer')}
          unit="min"
          min={0}
          max={120}
          step={5}
          value={slots.bufferMinutes}
          onChange={(minutes) => minutes !== null && onChange({ bufferMinutes: minutes })}
        />
        <Chips
          label={t('settings.slot-preferred')}
          options={preferredTimes.map((id) => ({ id, name: t(`settings.slot-${id}`) }))}
          value={slots.preferred}
          onChange={(preferred) => onChange({ preferred })}
        />
      </div>
      <CheckField
        label={t('settings.slot-longest')}
        hint={t('settings.slot-longest-note')}
        value={slots.keepLongest}
        onChange={(keepLongest) => onChange({ keepLongest })}
      />
    </div>
  )
}
