// What the window asks of the desktop: other windows, folders, notifications, the end of the app.
import { ok } from '../../shared/result.ts'
import type { Handlers, Needs } from './needs.ts'

type DesktopCommand =
  | 'openDataFolder'
  | 'openLog'
  | 'showWindow'
  | 'toggleMini'
  | 'closeCapture'
  | 'tryNotification'
  | 'quit'

export function desktopCommands({ desktop, words }: Needs): Handlers<DesktopCommand> {
  return {
    openDataFolder: () => done(() => desktop.openDataFolder()),
    openLog: () => done(() => desktop.openLog()),
    showWindow: ({ view }) => done(() => desktop.showWindow(view)),
    toggleMini: () => done(() => desktop.toggleMini()),
    closeCapture: () => done(() => desktop.closeCapture()),
    tryNotification: () => done(() => desktop.tryNotification(words())),
    quit: () => done(() => desktop.quit()),
  }
}

function done(act: () => void) {
  act()
  return ok(null)
}
