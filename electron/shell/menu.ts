// The application menu.
import { app, Menu } from 'electron'
import { type ViewName, views } from '../../shared/ipc.ts'

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

const viewLabels: Readonly<Record<ViewName, string>> = {
  today: 'Today',
  week: 'Week',
  ai: 'AI hours',
  trends: 'Trends',
  calendar: 'Calendar',
  reflection: 'Reflection',
  settings: 'Settings',
}

export function installMenu(actions: MenuActions): void {
  const isMac = process.platform === 'darwin'
  const separator = { type: 'separator' } as const
  const template: Electron.MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
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
      ],
    },
    {
      label: '&Edit',
      submenu: [
        // The window takes the keys itself: in a text field they undo typing.
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
      ],
    },
    {
      label: '&View',
      submenu: [
        ...views.map((view, index) => ({
          label: viewLabels[view],
          accelerator: `CmdOrCtrl+${index + 1}`,
          click: () => actions.show(view),
        })),
        separator,
        { label: 'Mini window', accelerator: 'CmdOrCtrl+Shift+M', click: actions.mini },
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
      ],
    },
    { role: 'windowMenu' },
    { label: '&Help', submenu: [{ label: 'Open log', click: actions.openLog }] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
