import { app } from 'electron'

/** Whether the system started the app at login. macOS alone says so; elsewhere the start's arguments do. */
export function wasStartedBySystem(): boolean {
  return process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin
}
