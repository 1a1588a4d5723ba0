// Starting with the system. macOS and Windows have a call for it; on Linux it is a file in the autostart folder (XDG
// Desktop Application Autostart Specification).
import os from 'node:os'
import path from 'node:path'
import { app } from 'electron'
import { hiddenSwitch } from './arguments.ts'
import { type Autostart, writeAutostartFile } from './autostart-file.ts'

/**
 * The program to start. An AppImage is mounted anew each time, so it must be the image itself and not the program
 * inside it.
 */
function executable(): string {
  return process.env['APPIMAGE'] ?? process.execPath
}

/** Only a released app starts with the system, because one run from source has no fixed location. */
export function applyAutostart({ isOn, isHidden }: Autostart): void {
  if (!app.isPackaged) return
  if (process.platform === 'linux') {
    writeAutostartFile(autostartFolder(), executable(), { isOn, isHidden })
  } else {
    // macOS passes no arguments: there, `wasStartedBySystem` and the setting decide.
    app.setLoginItemSettings({ openAtLogin: isOn, args: isHidden ? [hiddenSwitch] : [] })
  }
}

function autostartFolder(): string {
  const configuration = process.env['XDG_CONFIG_HOME'] || path.join(os.homedir(), '.config')
  return path.join(configuration, 'autostart')
}
