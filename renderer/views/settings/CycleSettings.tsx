import type { CycleSettings as Cycles, Settings } from '../../../shared/model/settings.ts'
import { SwitchField } from '../../parts/Field.tsx'
import { NumberField } from '../../parts/NumberField.tsx'
import { saveSettings } from './part.ts'

const lengths = [
  { name: 'workMinutes', label: 'Work', unit: 'min', max: 480 },
  { name: 'breakMinutes', label: 'Break', unit: 'min', max: 480 },
  { name: 'longBreakMinutes', label: 'Long break', unit: 'min', max: 480 },
  { name: 'longBreakAfter', label: 'A long break after', unit: 'stretches', max: 20 },
] as const satisfies readonly { name: keyof Cycles; label: string; unit: string; max: number }[]

/** Work and breaks in turn, for those who want it. */
export function CycleSettings({ settings }: { readonly settings: Settings }) {
  const { cycles } = settings.focus
  const save = (part: Partial<Cycles>) =>
    saveSettings(settings, {
      ...settings,
      focus: { ...settings.focus, cycles: { ...cycles, ...part } },
    })
  return (
    <div className="setting-block">
      <h3>Work and breaks in turn</h3>
      <p className="note">
        A block in cycles suggests a break after each stretch of work, once. A break does not count
        as work; it ends when you say you are back.
      </p>
      <div className="setting-fields">
        <SwitchField label="Offer cycles" value={cycles.isOn} onChange={(isOn) => save({ isOn })} />
        {cycles.isOn &&
          lengths.map(({ name, label, unit, max }) => (
            <NumberField
              isLate
              key={name}
              label={label}
              unit={unit}
              min={1}
              max={max}
              value={cycles[name]}
              onChange={(value) => value !== null && save({ [name]: Math.round(value) })}
            />
          ))}
      </div>
    </div>
  )
}
