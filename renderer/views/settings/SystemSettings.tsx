import type { ShortcutState } from '../../../shared/messages/system.ts'
import type { ShortcutName } from '../../../shared/model/settings.ts'
import { api } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { CommitField } from '../../parts/CommitField.tsx'
import { SwitchField } from '../../parts/Field.tsx'
import { Section } from '../../parts/Page.tsx'
import { useApp, useConfig } from '../../use-config.ts'
import { run } from '../../window/notices.ts'
import { rich, t } from '../../words.ts'
import { type PartProps, saveSettings } from './part.ts'
import { shortcutHint } from './system-words.ts'

const shortcuts = [
  'startStop',
  'pause',
  'show',
  'capture',
] as const satisfies readonly ShortcutName[]

/** Settings that affect the system: global shortcuts, and starting with the system. */
export function SystemSettings({ id, title }: PartProps) {
  const { settings } = useConfig()
  const { hasTray, canFloat, shortcuts: states, notifications } = useApp().app.system
  const { system } = settings
  const save = (part: Partial<typeof system>) =>
    saveSettings(settings, { ...settings, system: { ...system, ...part } })
  const setShortcut = (name: ShortcutName) => (text: string) => {
    const { [name]: _, ...others } = system.shortcuts
    const key = text.trim()
    save({ shortcuts: key === '' ? others : { ...others, [name]: key } })
  }
  return (
    <Section id={id} title={title}>
      <p className="note setting-lead">
        {rich('settings.keys-note', { key: (parts) => <kbd>{parts}</kbd> })}
      </p>
      <div className="setting-fields">
        {shortcuts.map((name) => (
          <CommitField
            key={name}
            label={t(`settings.key-${name}`)}
            value={system.shortcuts[name] ?? ''}
            onCommit={setShortcut(name)}
            {...hintOf(states[name])}
          />
        ))}
      </div>
      <div className="setting-stack">
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

function hintOf(state: ShortcutState | undefined) {
  const hint = shortcutHint(state)
  return hint === null ? {} : { hint }
}
