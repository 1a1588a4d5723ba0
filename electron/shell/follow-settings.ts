import type { SystemSettings } from '../../shared/model/settings.ts'
import type { ShellActions } from './actions.ts'
import { applyAutostart } from './autostart.ts'
import type { GlobalShortcuts } from './shortcuts.ts'

/** Brings keys and starting with the system in line with the settings, each time these are others. */
export function settingsFollower(
  shortcuts: GlobalShortcuts,
  actions: ShellActions,
): (settings: SystemSettings) => void {
  let followed: SystemSettings | null = null
  return (settings) => {
    if (settings === followed) return
    followed = settings
    shortcuts.apply(settings.shortcuts, actions.shortcuts)
    applyAutostart({ isOn: settings.startAtLogin, isHidden: settings.startHidden })
  }
}
