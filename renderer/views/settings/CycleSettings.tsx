import type { CycleSettings as Cycles, Settings } from '../../../shared/model/settings.ts'
import { SwitchField } from '../../parts/Field.tsx'
import { NumberField } from '../../parts/NumberField.tsx'
import { t } from '../../words.ts'
import { saveSettings } from './part.ts'

const lengths = [
  { name: 'workMinutes', max: 480 },
  { name: 'breakMinutes', max: 480 },
  { name: 'longBreakMinutes', max: 480 },
  { name: 'longBreakAfter', max: 20 },
] as const satisfies readonly { name: keyof Cycles; max: number }[]

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
      <h3>{t('settings.cycles')}</h3>
      <p className="note">{t('settings.cycles-note')}</p>
      <div className="setting-fields">
        <SwitchField
          label={t('settings.cycles-offer')}
          value={cycles.isOn}
          onChange={(isOn) => save({ isOn })}
        />
        {cycles.isOn &&
          lengths.map(({ name, max }) => (
            <NumberField
              isLate
              key={name}
              label={t(`settings.cycles-${name}`)}
              unit={name === 'longBreakAfter' ? t('settings.cycles-stretches') : 'min'}
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
