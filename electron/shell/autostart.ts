// Starting with the system. macOS and Windows are asked; on Linux it is a file in the autostart folder
// (XDG Desktop Application Autostart Specification).
import os from 'node:os'
import path from 'node:path'
import { app } from 'electron'
import { hiddenSwitch } from './arguments.ts'
import { type Autostart, writeAutostartFile } from './autostart-file.ts'

/** Only a released app starts with the system: one run from source has no place of its own. */
export function applyAutostart({ isOn, isHidden }: Autostart): void {
  if (!app.isPackaged) return
  if (process.platform === 'linux') {
    writeAutostartFile(autostartFolder(), process.execPath, { isOn, isHidden })
  } else {
    app.setLoginItemSettings({ openAtLogin: isOn, args: isHidden ? [hiddenSwitch] : [] })
  }
}

function autostartFolder(): string {
  const configuration = process.env['XDG_CONFIG_HOME'] ?? path.join(os.homedir(), '.config')
  return path.join(configuration, 'autostart')
}
