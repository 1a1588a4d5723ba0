import type { ShortcutName } from '../../../shared/model/settings.ts'
import { CommitField } from '../../parts/CommitField.tsx'
import { SwitchField } from '../../parts/Field.tsx'
import { Section } from '../../parts/Page.tsx'
import { useApp, useConfig } from '../../use-config.ts'
import { type PartProps, saveSettings } from './part.ts'

const shortcuts = [
  { name: 'startStop', label: 'Start or stop a block' },
  { name: 'pause', label: 'Pause or resume it' },
  { name: 'show', label: 'Show this window' },
  { name: 'capture', label: 'Capture a request' },
] as const satisfies readonly { name: ShortcutName; label: string }[]

/** What reaches beyond the window: keys from anywhere, and starting with the system. */
export function SystemSettings({ id, title }: PartProps) {
  const { settings } = useConfig()
  const { failedShortcuts, app } = useApp()
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
      <p className="note">
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
            {...(failedShortcuts.includes(name) && {
              hint: 'This key could not be had: another program holds it, or it is none.',
            })}
          />
        ))}
      </div>
      {!app.hasTray && (
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
          app.hasTray
            ? 'Then begin in the tray, without this window'
            : 'Then begin with the mini window, without this one'
        }
        value={system.startHidden}
        onChange={(startHidden) => save({ startHidden })}
      />
    </Section>
  )
}
