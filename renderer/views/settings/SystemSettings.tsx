import type { ShortcutState, SystemFacts } from '../../../shared/messages/system.ts'
import type { ShortcutName } from '../../../shared/model/settings.ts'
import { api } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { CommitField } from '../../parts/CommitField.tsx'
import { SwitchField } from '../../parts/Field.tsx'
import { Section } from '../../parts/Page.tsx'
import { run } from '../../store.ts'
import { useApp, useConfig } from '../../use-config.ts'
import { type PartProps, saveSettings } from './part.ts'
import { shortcutHint } from './system-words.ts'

const shortcuts = [
  { name: 'startStop', label: 'Start or stop a block' },
  { name: 'pause', label: 'Pause or resume it' },
  { name: 'show', label: 'Show this window' },
  { name: 'capture', label: 'Capture a request' },
] as const satisfies readonly { name: ShortcutName; label: string }[]

/** What reaches beyond the window: keys from anywhere, and starting with the system. */
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
        These keys work from any program, such as <kbd>Control+Alt+F</kbd>. Leave a field empty for
        none.
      </p>
      <div className="setting-fields">
        {shortcuts.map(({ name, label }) => (
          <CommitField
            key={name}
            label={label}
            value={system.shortcuts[name] ?? ''}
            onCommit={setShortcut(name)}
            {...hintOf(states[name])}
          />
        ))}
      </div>
      <div className="setting-stack">
        {!canFloat && (
          <p className="note">
            This desktop runs on Wayland, where windows cannot stay on top or return to where they
            were, and shortcuts may be denied without a word. A shortcut of the desktop itself
            always works: let it run a command of Offwheel’s command line, as its README shows.
          </p>
        )}
        {!hasTray && (
          <p className="note">
            This desktop shows no tray icons (GNOME needs the AppIndicator extension). When the last
            window is closed, the mini window stays instead.
          </p>
        )}
        <SwitchField
          label="Start with the system"
          value={system.startAtLogin}
          onChange={(startAtLogin) => save({ startAtLogin })}
        />
        <SwitchField
          label={
            hasTray
              ? 'Open in the tray at login, without this window'
              : 'Open the mini window at login, without this one'
          }
          value={system.startHidden}
          onChange={(startHidden) => save({ startHidden })}
        />
        <div className="row">
          <Button onPress={() => run(api().tryNotification())}>Show a test notification</Button>
          <span className="note">{notificationWords[notifications]}</span>
        </div>
      </div>
    </Section>
  )
}

const notificationWords: Readonly<Record<SystemFacts['notifications'], string>> = {
  yes: 'Notifications are shown.',
  unseen: 'Not tried yet. The system may ask you to allow them.',
  no: 'The system does not show notifications from Offwheel. Allow them in the system settings, or start a notification service; until then, look at the tray or this window.',
}

function hintOf(state: ShortcutState | undefined) {
  const hint = shortcutHint(state)
  return hint === null ? {} : { hint }
}
