// What the system tells the app: sleep and lock, other starts, files to open, and that it is time to quit.
import { app, dialog, powerMonitor } from 'electron'
import type { OffwheelApp } from '../app.ts'
import type { Clock } from '../clock.ts'
import { Presence } from '../presence.ts'
import type { ShellActions } from './actions.ts'
import { startArguments } from './arguments.ts'
import type { MainWindow } from './main-window.ts'

const idleCheckSeconds = 5

/** Follows input, sleep, lock and change of user: all of them are one thing, being away. */
export function watchPresence({ needs }: OffwheelApp, clock: Clock): void {
  const presence = new Presence(needs)
  clock.every(idleCheckSeconds, () => presence.idleFor(powerMonitor.getSystemIdleTime()))
  powerMonitor.on('suspend', () => presence.left('suspend'))
  powerMonitor.on('resume', () => presence.returned('suspend'))
  powerMonitor.on('lock-screen', () => presence.left('lock'))
  powerMonitor.on('unlock-screen', () => presence.returned('lock'))
  powerMonitor.on('user-did-resign-active', () => presence.left('lock'))
  powerMonitor.on('user-did-become-active', () => presence.returned('lock'))
}

/** Other starts, files opened from outside, and quitting; `atQuit` runs when nothing can keep the app any more. */
export function followSystem(
  { store }: OffwheelApp,
  window: MainWindow,
  actions: ShellActions,
  atQuit: () => void,
): void {
  app.on('second-instance', (_event, argv, folder) => {
    window.show()
    actions.importFiles(startArguments(argv.slice(1), folder).calendars)
  })
  app.on('activate', () => window.show())
  app.on('open-file', (event, file) => {
    event.preventDefault()
    actions.importFiles([file])
  })
  // The tray keeps the app alive; where there is none to click, a second start brings the window back.
  app.on('window-all-closed', () => {})
  app.on('before-quit', (event) => {
    store.heartbeat()
    if (store.writeProblem && !mayQuitUnsaved(store.writeProblem.message)) event.preventDefault()
  })
  app.on('will-quit', atQuit)
}

function mayQuitUnsaved(message: string): boolean {
  const answer = dialog.showMessageBoxSync({
    type: 'warning',
    message: 'Your last changes are not saved.',
    detail: message,
    buttons: ['Stay', 'Quit and lose them'],
    defaultId: 0,
    cancelId: 0,
  })
  return answer === 1
}
