import { app } from 'electron'

/** Whether the system started the app at login. Only macOS reports this; elsewhere the start arguments do. */
export function wasStartedBySystem(): boolean {
  return process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin
}
