import { app } from 'electron'
import { displayServer } from '../linux/display-server.ts'
import type { DisplayServer } from '../linux/idle.ts'

/** The display server that windows use; `null` on any system but Linux. */
export function currentDisplayServer(): DisplayServer | null {
  if (process.platform !== 'linux') return null
  return displayServer({
    environment: process.env,
    electronMajor: Number.parseInt(process.versions.electron, 10),
    asked: app.commandLine.getSwitchValue('ozone-platform'),
  })
}
