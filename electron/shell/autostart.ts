// Starting with the system. macOS and Windows are asked; on Linux it is a file in the autostart folder
// (XDG Desktop Application Autostart Specification).
import os from 'node:os'
import path from 'node:path'
import { app } from 'electron'
import { hiddenSwitch } from './arguments.ts'
import { type Autostart, writeAutostartFile } from './autostart-file.ts'

/** What starts the app: an AppImage is mounted anew at each start, so it is the image and not what runs out of it. */
function executable(): string {
  return process.env['APPIMAGE'] ?? process.execPath
}

/** Only a released app starts with the system: one run from source has no place of its own. */
export function applyAutostart({ isOn, isHidden }: Autostart): void {
  if (!app.isPackaged) return
  if (process.platform === 'linux') {
    writeAutostartFile(autostartFolder(), executable(), { isOn, isHidden })
  } else {
    // macOS hands no arguments on: there `wasStartedBySystem` and the setting decide.
    app.setLoginItemSettings({ openAtLogin: isOn, args: isHidden ? [hiddenSwitch] : [] })
  }
}

function autostartFolder(): string {
  const configuration = process.env['XDG_CONFIG_HOME'] || path.join(os.homedir(), '.config')
  return path.join(configuration, 'autostart')
}
