// Events from the system: sleep, screen lock, other starts of the app, and the time to quit.
import { app, dialog, powerMonitor } from 'electron'
import type { Problem } from '../../shared/words/problem.ts'
import type { Words } from '../../shared/words/words.ts'
import type { OffwheelApp } from '../app/app.ts'
import type { ShellActions } from './actions.ts'
import type { MainWindow } from './main-window.ts'
import type { OtherStarts } from './other-starts.ts'

/** Follows sleep, lock and change of user: all of them mean being away. */
export function watchPower({ focus }: OffwheelApp): void {
  powerMonitor.on('suspend', () => focus.send({ kind: 'suspend' }))
  powerMonitor.on('resume', () => focus.send({ kind: 'wake' }))
  powerMonitor.on('lock-screen', () => focus.send({ kind: 'lock' }))
  powerMonitor.on('unlock-screen', () => focus.send({ kind: 'unlock' }))
  powerMonitor.on('user-did-resign-active', () => focus.send({ kind: 'lock' }))
  powerMonitor.on('user-did-become-active', () => focus.send({ kind: 'unlock' }))
}

/** Other starts and quitting; `atQuit` runs when nothing can prevent quitting any more. */
export function followSystem(
  { store, focus, needs }: OffwheelApp,
  window: MainWindow,
  actions: ShellActions,
  otherStarts: OtherStarts,
  atQuit: () => void,
): void {
  otherStarts.follow((calendars) => {
    window.show()
    actions.importFiles(calendars)
  })
  app.on('activate', () => window.show())
  app.on('before-quit', (event) => {
    focus.send({ kind: 'shutdown' })
    // Writes in progress that are done step by step finish now.
    store.retryWrites()
    if (store.writeProblem && !mayQuitUnsaved(store.writeProblem, needs.words()))
      event.preventDefault()
    else if (needs.backups.isBusy) {
      event.preventDefault()
      void needs.backups.settled().then(() => app.quit())
    }
  })
  app.on('will-quit', atQuit)
}

function mayQuitUnsaved(problem: Problem, words: Words): boolean {
  const answer = dialog.showMessageBoxSync({
    type: 'warning',
    message: words.t('dialog.unsaved'),
    detail: words.problem(problem),
    buttons: [words.t('dialog.stay'), words.t('dialog.lose')],
    defaultId: 0,
    cancelId: 0,
  })
  return answer === 1
}
