import { type ShortcutName, shortcutNames, themeChoices } from '../../../shared/model/settings.ts'
import { api } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { Chips } from '../../parts/Chips.tsx'
import { SwitchField } from '../../parts/Field.tsx'
import { Section } from '../../parts/Page.tsx'
import { useApp, useConfig } from '../../use-config.ts'
import { run } from '../../window/notices.ts'
import { t } from '../../words.ts'
import { type PartProps, saveSettings } from './part.ts'
import { ShortcutField } from './ShortcutField.tsx'

/** Settings that affect the system: global shortcuts, and starting with the system. */
export function SystemSettings({ id, title }: PartProps) {
  const { settings } = useConfig()
  const { hasTray, canFloat, shortcuts: states, notifications } = useApp().app.system
  const { system } = settings
  const save = (part: Partial<typeof system>) =>
    saveSettings(settings, { ...settings, system: { ...system, ...part } })
  const setShortcut = (name: ShortcutName, keys: string | null) => {
    const { [name]: _, ...others } = system.shortcuts
    save({ shortcuts: keys === null ? others : { ...others, [name]: keys } })
  }
  return (
    <Section id={id} title={title}>
      <p className="note setting-lead">{t('settings.keys-note')}</p>
      <div className="setting-fields">
        {shortcutNames.map((name) => (
          <ShortcutField
            key={name}
            name={name}
            shortcuts={system.shortcuts}
            state={states[name]}
            onChange={(keys) => setShortcut(name, keys)}
          />
        ))}
      </div>
      <div className="setting-stack">
        <Chips
          label={t('settings.theme')}
          options={themeChoices.map((id) => ({ id, name: t(`settings.theme-${id}`) }))}
          value={system.theme}
          onChange={(theme) => save({ theme })}
        />
        {!canFloat && <p className="note">{t('settings.wayland')}</p>}
        {!hasTray && <p className="note">{t('settings.no-tray')}</p>}
        <SwitchField
          label={t('settings.start-at-login')}
          value={system.startAtLogin}
          onChange={(startAtLogin) => save({ startAtLogin })}
        />
        <SwitchField
          label={t(hasTray ? 'settings.start-in-tray' : 'settings.start-in-mini')}
          value={system.startHidden}
          onChange={(startHidden) => save({ startHidden })}
        />
        <div className="row">
          <Button onPress={() => run(api().tryNotification())}>
            {t('settings.notification-try')}
          </Button>
          <span className="note">{t(`settings.notifications-${notifications}`)}</span>
        </div>
      </div>
    </Section>
  )
}
