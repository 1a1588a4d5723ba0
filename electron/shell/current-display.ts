import { app } from 'electron'
import { displayServer } from '../linux/display-server.ts'
import type { DisplayServer } from '../linux/idle.ts'

/** What windows are drawn on; `null` anywhere but on Linux. */
export function currentDisplayServer(): DisplayServer | null {
  if (process.platform !== 'linux') return null
  return displayServer({
    environment: process.env,
    electronMajor: Number.parseInt(process.versions.electron, 10),
    asked: app.commandLine.getSwitchValue('ozone-platform'),
  })
}
