// The application menu as data. No electron at run time: a plain test reads it.
import { type ViewName, views } from '../../shared/ipc.ts'
import { viewTitles } from '../../shared/messages/view-titles.ts'

export interface MenuActions {
  show(view: ViewName): void
  newEntry(): void
  capture(): void
  undo(): void
  redo(): void
  importCalendar(): void
  importData(): void
  exportData(): void
  mini(): void
  openDataFolder(): void
  openLog(): void
}

export interface MenuFacts {
  readonly isMac: boolean
  readonly isPackaged: boolean
  /** False on Wayland: the mini window cannot stay over other programs there. */
  readonly canFloat: boolean
}

type Template = Electron.MenuItemConstructorOptions[]
const separator = { type: 'separator' } as const

export function menuTemplate(actions: MenuActions, facts: MenuFacts): Template {
  return [
    ...(facts.isMac ? [{ role: 'appMenu' } as const] : []),
    { label: '&File', submenu: fileItems(actions, facts) },
    { label: '&Edit', submenu: editItems(actions) },
    { label: '&View', submenu: viewItems(actions, facts) },
    { role: 'windowMenu' },
    { label: '&Help', role: 'help', submenu: [{ label: 'Open log', click: actions.openLog }] },
  ]
}

function fileItems(actions: MenuActions, { isMac }: MenuFacts): Template {
  return [
    { label: 'New entry…', accelerator: 'CmdOrCtrl+N', click: actions.newEntry },
    { label: 'Capture a request…', click: actions.capture },
    separator,
    { label: 'Import calendar…', accelerator: 'CmdOrCtrl+I', click: actions.importCalendar },
    separator,
    { label: 'Import data…', click: actions.importData },
    { label: 'Export all data…', accelerator: 'CmdOrCtrl+E', click: actions.exportData },
    { label: 'Open data folder', click: actions.openDataFolder },
    separator,
    isMac ? { role: 'close' } : { role: 'quit' },
  ]
}

function editItems(actions: MenuActions): Template {
  return [
    // The window takes these keys itself and knows whether somebody is typing. macOS hands them to the menu all the
    // same, so the click asks the window as well.
    {
      label: 'Undo',
      accelerator: 'CmdOrCtrl+Z',
      registerAccelerator: false,
      click: actions.undo,
    },
    {
      label: 'Redo',
      accelerator: 'CmdOrCtrl+Shift+Z',
      registerAccelerator: false,
      click: actions.redo,
    },
    separator,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ]
}

function viewItems(actions: MenuActions, { isPackaged, canFloat }: MenuFacts): Template {
  return [
    ...views.map((view, index) => ({
      label: viewTitles[view],
      accelerator: `CmdOrCtrl+${index + 1}`,
      click: () => actions.show(view),
    })),
    separator,
    {
      label: canFloat ? 'Mini window' : 'Mini window (stays on top on X11 only)',
      accelerator: 'CmdOrCtrl+Shift+M',
      click: actions.mini,
    },
    separator,
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    separator,
    { role: 'togglefullscreen' },
    ...(isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
  ]
}
