import { nativeTheme } from 'electron'
import { deepEqual } from '../../shared/base/deep-equal.ts'
import type { SystemSettings } from '../../shared/model/settings.ts'
import type { ShellActions } from './actions.ts'
import { applyAutostart } from './autostart.ts'
import type { Autostart } from './autostart-file.ts'
import type { GlobalShortcuts } from './shortcuts.ts'

/** Applies the look, shortcuts and autostart from the settings, each time these change. */
export function settingsFollower(
  shortcuts: GlobalShortcuts,
  actions: ShellActions,
): (settings: SystemSettings) => void {
  let followed: SystemSettings | null = null
  let autostart: Autostart | null = null
  return (settings) => {
    if (settings === followed) return
    followed = settings
    nativeTheme.themeSource = settings.theme
    shortcuts.apply(settings.shortcuts, actions.shortcuts)
    // At the start, only the system knows whether the person has turned autostart off there, so it is left alone.
    const wanted = { isOn: settings.startAtLogin, isHidden: settings.startHidden }
    if (autostart && !deepEqual(autostart, wanted)) applyAutostart(wanted)
    autostart = wanted
  }
}
