// The application menu as data. No electron at run time, so that a plain test can read it.
import type { WindowAction } from '../../shared/ipc.ts'
import { type ViewName, views } from '../../shared/views.ts'
import type { MessageId } from '../../shared/words/en/index.ts'
import type { Words } from '../../shared/words/words.ts'

export interface MenuActions {
  show(view: ViewName, part?: string): void
  /** Has the window carry this out. */
  act(action: WindowAction): void
  timer(kind: 'pause' | 'resume' | 'stop' | 'take-break'): void
  undo(): void
  redo(): void
  importCalendar(): void
  importData(): void
  exportData(): void
  mini(): void
  openDataFolder(): void
  openLog(): void
  saveProblemReport(): void
  openSample(): void
}

export interface BlockState {
  readonly is: 'none' | 'running' | 'paused' | 'break'
  /** Whether it is one of work and breaks in turn. */
  readonly hasBreaks: boolean
}

export interface MenuFacts {
  readonly isMac: boolean
  readonly isPackaged: boolean
  /** False on Wayland: the mini window cannot stay over other programs there. */
  readonly canFloat: boolean
  readonly words: Words
  readonly block: BlockState
}

type Template = Electron.MenuItemConstructorOptions[]
type Item = Electron.MenuItemConstructorOptions
const separator = { type: 'separator' } as const

export function menuTemplate(actions: MenuActions, facts: MenuFacts): Template {
  const { t } = facts.words
  return [
    ...(facts.isMac ? [{ label: 'Offwheel', submenu: appItems(actions, facts) }] : []),
    { label: t('menu.file'), submenu: fileItems(actions, facts) },
    { label: t('menu.edit'), submenu: editItems(actions, facts) },
    { label: t('menu.block'), submenu: blockItems(actions, facts) },
    { label: t('menu.view'), submenu: viewItems(actions, facts) },
    { label: t('menu.go'), submenu: goItems(actions, facts) },
    ...(facts.isMac ? [windowMenu(facts)] : []),
    { label: t('menu.help'), role: 'help', submenu: helpItems(actions, facts) },
  ]
}

/**
 * A key that the window handles while nobody is typing. macOS would take it from a field, so the menu shows it
 * elsewhere only, where an accelerator need not be registered.
 */
function keyOfWindow(key: string, { isMac }: MenuFacts): Partial<Item> {
  return isMac ? {} : { accelerator: key, registerAccelerator: false }
}

function preferences(actions: MenuActions, { words: { t } }: MenuFacts): Item {
  return {
    label: t('menu.preferences'),
    accelerator: 'CmdOrCtrl+,',
    click: () => actions.show('settings'),
  }
}

function about(actions: MenuActions, { words: { t } }: MenuFacts): Item {
  return { label: t('menu.about'), click: () => actions.show('settings', 'about') }
}

/** The first menu of macOS. */
function appItems(actions: MenuActions, facts: MenuFacts): Template {
  const { t } = facts.words
  return [
    about(actions, facts),
    separator,
    preferences(actions, facts),
    separator,
    { role: 'services', label: t('menu.services') },
    separator,
    { role: 'hide', label: t('menu.hide') },
    { role: 'hideOthers', label: t('menu.hide-others') },
    { role: 'unhide', label: t('menu.show-all') },
    separator,
    { role: 'quit', label: t('menu.quit') },
  ]
}

function fileItems(actions: MenuActions, facts: MenuFacts): Template {
  const {
    isMac,
    words: { t },
  } = facts
  return [
    {
      label: t('menu.new-entry'),
      accelerator: 'CmdOrCtrl+N',
      click: () => actions.act({ kind: 'new-entry' }),
    },
    separator,
    { label: t('menu.import-calendar'), accelerator: 'CmdOrCtrl+I', click: actions.importCalendar },
    separator,
    { label: t('menu.import-data'), click: actions.importData },
    { label: t('menu.export-data'), accelerator: 'CmdOrCtrl+E', click: actions.exportData },
    { label: t('menu.open-data-folder'), click: actions.openDataFolder },
    separator,
    ...(isMac ? [] : [preferences(actions, facts), separator]),
    { role: 'close', label: t('menu.close') },
    ...(isMac ? [] : [{ role: 'quit', label: t('menu.quit') } as const]),
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

const goingOn = {
  none: { kind: 'pause', label: 'menu.pause' },
  running: { kind: 'pause', label: 'menu.pause' },
  paused: { kind: 'resume', label: 'menu.resume' },
  break: { kind: 'resume', label: 'menu.back-to-work' },
} as const satisfies Readonly<
  Record<BlockState['is'], { kind: 'pause' | 'resume'; label: MessageId }>
>

function blockItems(actions: MenuActions, facts: MenuFacts): Template {
  const { t } = facts.words
  const { is, hasBreaks } = facts.block
  const { kind, label } = goingOn[is]
  const isRunning = is !== 'none'
  return [
    {
      label: t('menu.start-block'),
      enabled: !isRunning,
      click: () => actions.act({ kind: 'start-block' }),
      ...keyOfWindow('B', facts),
    },
    {
      label: t(label),
      enabled: isRunning,
      click: () => actions.timer(kind),
      ...keyOfWindow('P', facts),
    },
    {
      label: t('menu.stop'),
      enabled: isRunning,
      click: () => actions.timer('stop'),
      ...keyOfWindow('F', facts),
    },
    {
      label: t('menu.take-break'),
      enabled: is === 'running' && hasBreaks,
      click: () => actions.timer('take-break'),
    },
    separator,
    {
      label: t('menu.capture'),
      click: () => actions.act({ kind: 'capture' }),
      ...keyOfWindow('R', facts),
    },
    {
      label: t('menu.quick-entry'),
      click: () => actions.act({ kind: 'quick-entry' }),
      ...keyOfWindow('Q', facts),
    },
  ]
}

function viewItems(
  actions: MenuActions,
  { isPackaged, canFloat, words: { t } }: MenuFacts,
): Template {
  return [
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

function goItems(actions: MenuActions, facts: MenuFacts): Template {
  const { t } = facts.words
  return [
    {
      label: t('menu.palette'),
      accelerator: 'CmdOrCtrl+K',
      click: () => actions.act({ kind: 'palette' }),
    },
    separator,
    ...views.map((view, index) => ({
      label: t(`view.${view}`),
      accelerator: `CmdOrCtrl+${index + 1}`,
      click: () => actions.show(view),
    })),
    separator,
    {
      label: t('menu.back'),
      click: () => actions.act({ kind: 'walk', step: -1 }),
      ...keyOfWindow('[', facts),
    },
    {
      label: t('menu.forth'),
      click: () => actions.act({ kind: 'walk', step: 1 }),
      ...keyOfWindow(']', facts),
    },
    {
      label: t('menu.present'),
      click: () => actions.act({ kind: 'present' }),
      ...keyOfWindow('T', facts),
    },
  ]
}

function windowMenu({ words: { t } }: MenuFacts): Item {
  return {
    label: t('menu.window'),
    role: 'window',
    submenu: [
      { role: 'minimize', label: t('menu.minimize') },
      { role: 'zoom' },
      separator,
      { role: 'front' },
    ],
  }
}

function helpItems(actions: MenuActions, facts: MenuFacts): Template {
  const {
    isMac,
    words: { t },
  } = facts
  return [
    { label: t('menu.guide'), accelerator: 'F1', click: () => actions.act({ kind: 'help' }) },
    {
      label: t('menu.keys'),
      click: () => actions.act({ kind: 'keys' }),
      ...keyOfWindow('?', facts),
    },
    {
      label: t('menu.privacy'),
      click: () => actions.act({ kind: 'help', page: 'privacy' }),
    },
    separator,
    { label: t('menu.report'), click: actions.saveProblemReport },
    { label: t('menu.open-log'), click: actions.openLog },
    separator,
    { label: t('menu.sample'), click: actions.openSample },
    ...(isMac ? [] : [separator, about(actions, facts)]),
  ]
}
