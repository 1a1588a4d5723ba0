// What the menu, tray, start arguments and the system ask of the app: the same commands as the window's, with the
// results shown to the person.
import fs from 'node:fs'
import path from 'node:path'
import { app, BrowserWindow } from 'electron'
import type { ShortcutName } from '../../shared/model/settings.ts'
import type { Result } from '../../shared/result.ts'
import type { ViewName } from '../../shared/views.ts'
import type { Notice } from '../../shared/words/notice.ts'
import type { OffwheelApp } from '../app/app.ts'
import type { Log } from '../log.ts'
import type { MainWindow } from './main-window.ts'
import type { MenuActions } from './menu-template.ts'
import type { SmallWindow } from './small-window.ts'
import { trayFacts } from './tray-facts.ts'
import { startLast } from './tray-menu.ts'
import type { TrayAction } from './tray-model.ts'

export interface ShellActions {
  readonly menu: MenuActions
  readonly tray: (action: TrayAction) => Promise<void>
  readonly shortcuts: Readonly<Record<ShortcutName, () => void>>
  /** Imports calendar files named by a start argument or by the system. */
  readonly importFiles: (files: readonly string[]) => void
}

export function shellActions(
  offwheel: OffwheelApp,
  window: MainWindow,
  capture: SmallWindow,
  log: Log,
): ShellActions {
  const { handlers, needs, store } = offwheel
  const tell = (notice: Notice) => {
    window.show()
    window.send({ kind: 'notice', notice })
  }
  /** Carries out a command. A refusal is shown to the person; `null` stands for a refusal and for a closed dialog. */
  const attempt = async <T>(command: Result<T> | Promise<Result<T>>): Promise<T | null> => {
    const result = await command
    if (result.ok) return result.value
    tell({ tone: 'problem', title: needs.words().problem(result.problem), details: [] })
    return null
  }
  const chooseCalendars = async () => {
    const notice = await attempt(handlers.chooseCalendars(undefined))
    if (notice) tell(notice)
  }
  const importFile = async (file: string) => {
    const name = path.basename(file)
    try {
      const octets = fs.readFileSync(file)
      const notice = await attempt(handlers.importCalendar({ fileName: name, octets }))
      if (notice) tell(notice)
    } catch (error) {
      log.error('shell', 'a calendar file could not be read', error)
      tell({
        tone: 'problem',
        title: needs.words().t('import.unreadable', { file: name }),
        details: [],
      })
    }
  }

  const tray = async (action: TrayAction): Promise<void> => {
    switch (action.kind) {
      case 'start':
        await attempt(handlers.startBlock(action.input))
        break
      case 'pause':
        await attempt(handlers.pauseBlock(undefined))
        break
      case 'resume':
        await attempt(handlers.resumeBlock(undefined))
        break
      case 'extend':
        await attempt(handlers.extendBlock(action))
        break
      case 'take-break':
        await attempt(handlers.takeBreak(undefined))
        break
      case 'snooze-break':
        await attempt(handlers.snoozeBreak(undefined))
        break
      case 'skip-break':
        await attempt(handlers.skipBreak(undefined))
        break
      case 'mini':
        needs.desktop.toggleMini()
        break
      case 'stop':
        await attempt(handlers.stopBlock(undefined))
        break
      case 'still-working':
        await attempt(handlers.answerStillWorking(action))
        break
      case 'answer-ai':
        await attempt(handlers.answerAiHelped(action))
        break
      case 'ask-ai':
        window.show(askAiAgain(action.entryId, offwheel))
        break
      case 'open':
        window.show()
        break
      case 'reflection':
        window.show('reflection')
        break
      case 'capture':
        capture.show()
        break
      case 'import-calendar':
        await chooseCalendars()
        break
      case 'quit':
        app.quit()
    }
  }
  /** In the main window the page knows whether to undo typing; the other windows have nothing but typing to undo. */
  const undoOrRedo = (kind: 'undo' | 'redo') => {
    const focused = BrowserWindow.getFocusedWindow()
    if (focused && focused === window.browserWindow) window.send({ kind })
    else if (focused) focused.webContents[kind]()
    else void attempt(handlers[kind](undefined))
  }
  const menu: MenuActions = {
    show: (view, part) => window.show(view, part),
    act: (action) => {
      window.show()
      window.send({ kind: 'act', action })
    },
    timer: (kind) => void tray({ kind }),
    undo: () => undoOrRedo('undo'),
    redo: () => undoOrRedo('redo'),
    importCalendar: () => void chooseCalendars(),
    importData: async () => {
      const preview = await attempt(handlers.chooseImport(undefined))
      if (!preview) return
      window.show()
      window.send({ kind: 'import-preview', preview })
    },
    exportData: () => void attempt(handlers.exportData(undefined)),
    mini: () => needs.desktop.toggleMini(),
    openDataFolder: () => needs.desktop.openDataFolder(),
    openLog: () => needs.desktop.openLog(),
    saveProblemReport: async () => {
      const path = await attempt(handlers.saveProblemReport(undefined))
      if (!path) return
      const title = needs.words().t('shell.report-saved', { path })
      tell({ tone: 'info', title, details: [] })
    },
    openSample: () => void attempt(handlers.openSample(undefined)),
  }
  const shortcuts = {
    startStop: () => {
      const action = store.block ? ({ kind: 'stop' } as const) : startLast(trayFacts(offwheel))
      if (action) void tray(action)
      // Nothing was ever timed: the person chooses what to start.
      else window.show('today')
    },
    pause: () => void tray({ kind: store.block?.pausedAt ? 'resume' : 'pause' }),
    show: () => window.show(),
    capture: () => capture.show(),
  }
  return {
    menu,
    tray,
    shortcuts,
    importFiles: (files) => {
      for (const file of files) void importFile(file)
    },
  }
}

/** Asks the open question again where there is room for it; returns the view that asks it. */
function askAiAgain(entryId: string, { focus, store }: OffwheelApp): ViewName {
  const { question } = focus
  if (question?.kind === 'ai-helped' && question.entryId === entryId && !store.block) return 'today'
  const entry = store.entries.get(entryId)
  // While a block runs or another question is open, unanswered blocks are in the AI hours view.
  if (!entry || question || store.block) return 'ai'
  const seconds = entry.end - entry.start
  const { categoryId, note } = entry
  focus.ask({ kind: 'ai-helped', entryId, categoryId, note, seconds })
  return 'today'
}
