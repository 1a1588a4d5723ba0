// The application menu as data. No electron at run time, so that a plain test can read it.
import { type ViewName, views } from '../../shared/views.ts'
import type { Words } from '../../shared/words/words.ts'

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
  readonly words: Words
}

type Template = Electron.MenuItemConstructorOptions[]
const separator = { type: 'separator' } as const

export function menuTemplate(actions: MenuActions, facts: MenuFacts): Template {
  const { t } = facts.words
  return [
    ...(facts.isMac ? [{ role: 'appMenu' } as const] : []),
    { label: t('menu.file'), submenu: fileItems(actions, facts) },
    { label: t('menu.edit'), submenu: editItems(actions, facts) },
    { label: t('menu.view'), submenu: viewItems(actions, facts) },
    { label: t('menu.window'), role: 'window', submenu: windowItems(facts) },
    {
      label: t('menu.help'),
      role: 'help',
      submenu: [{ label: t('menu.open-log'), click: actions.openLog }],
    },
  ]
}

function fileItems(actions: MenuActions, { isMac, words: { t } }: MenuFacts): Template {
  return [
    { label: t('menu.new-entry'), accelerator: 'CmdOrCtrl+N', click: actions.newEntry },
    { label: t('menu.capture'), click: actions.capture },
    separator,
    { label: t('menu.import-calendar'), accelerator: 'CmdOrCtrl+I', click: actions.importCalendar },
    separator,
    { label: t('menu.import-data'), click: actions.importData },
    { label: t('menu.export-data'), accelerator: 'CmdOrCtrl+E', click: actions.exportData },
    { label: t('menu.open-data-folder'), click: actions.openDataFolder },
    separator,
    isMac ? { role: 'close', label: t('menu.close') } : { role: 'quit', label: t('menu.quit') },
  ]
}

function editItems(actions: MenuActions, { words: { t } }: MenuFacts): Template {
  return [
    // The window handles these keys itself and knows whether somebody is typing. macOS also hands them to the menu, so
    // the click asks the window as well.
    {
      label: t('menu.undo'),
      accelerator: 'CmdOrCtrl+Z',
      registerAccelerator: false,
      click: actions.undo,
    },
    {
      label: t('menu.redo'),
      accelerator: 'CmdOrCtrl+Shift+Z',
      registerAccelerator: false,
      click: actions.redo,
    },
    separator,
    { role: 'cut', label: t('menu.cut') },
    { role: 'copy', label: t('menu.copy') },
    { role: 'paste', label: t('menu.paste') },
    { role: 'selectAll', label: t('menu.select-all') },
  ]
}

function viewItems(
  actions: MenuActions,
  { isPackaged, canFloat, words: { t } }: MenuFacts,
): Template {
  return [
    ...views.map((view, index) => ({
      label: t(`view.${view}`),
      accelerator: `CmdOrCtrl+${index + 1}`,
      click: () => actions.show(view),
    })),
    separator,
    {
      label: t(canFloat ? 'menu.mini' : 'menu.mini-x11'),
      accelerator: 'CmdOrCtrl+Shift+M',
      click: actions.mini,
    },
    separator,
    { role: 'resetZoom', label: t('menu.actual-size') },
    { role: 'zoomIn', label: t('menu.zoom-in') },
    { role: 'zoomOut', label: t('menu.zoom-out') },
    separator,
    { role: 'togglefullscreen', label: t('menu.full-screen') },
    ...(isPackaged ? [] : [{ role: 'toggleDevTools', label: t('menu.developer-tools') } as const]),
  ]
}

function windowItems({ isMac, words: { t } }: MenuFacts): Template {
  return [
    { role: 'minimize', label: t('menu.minimize') },
    ...(isMac
      ? [{ role: 'zoom' } as const, separator, { role: 'front' } as const]
      : [{ role: 'close', label: t('menu.close') } as const]),
  ]
}
