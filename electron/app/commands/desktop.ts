// What the window asks of the desktop: other windows, folders, notifications, quitting the app.
import type { desktopTable } from '../../../shared/commands/desktop.ts'
import { ok } from '../../../shared/result.ts'
import type { Handlers, Uses } from './needs.ts'

export function desktopCommands({
  desktop,
  session,
  words,
}: Uses<'desktop' | 'session' | 'words'>): Handlers<keyof typeof desktopTable> {
  return {
    openDataFolder: () => done(() => desktop.openDataFolder()),
    openLog: () => done(() => desktop.openLog()),
    showWindow: ({ view }) => done(() => desktop.showWindow(view)),
    toggleMini: () => done(() => desktop.toggleMini()),
    closeCapture: () => done(() => desktop.closeCapture()),
    tryNotification: () => done(() => desktop.tryNotification(words())),
    dismissRecovered: () => done(() => session.dismissRecovered()),
    copyText: ({ text }) => done(() => desktop.copyText(text)),
    openSample: () => done(() => desktop.openSample()),
    quit: () => done(() => desktop.quit()),
  }
}

function done(act: () => void) {
  act()
  return ok(null)
}
