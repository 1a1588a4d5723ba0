// The rest of the machine as the app sees it: one screen, light colours, nobody away, no key held by others.
import { EventEmitter } from 'node:events'

const display = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1600, height: 1000 },
  workArea: { x: 0, y: 0, width: 1600, height: 1000 },
  scaleFactor: 1,
} as Electron.Display

export const screen = Object.assign(new EventEmitter(), {
  getAllDisplays: () => [display],
  getDisplayMatching: () => display,
  getPrimaryDisplay: () => display,
})

export const nativeTheme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false })

export const powerMonitor = Object.assign(new EventEmitter(), { getSystemIdleTime: () => 0 })

export const shell = {
  openPath: async () => '',
} satisfies Partial<Electron.Shell>

export const nativeImage = {
  createEmpty: () => ({ addRepresentation: () => {}, setTemplateImage: () => {} }),
}

interface MenuLine {
  readonly label?: string
  readonly submenu?: readonly MenuLine[]
}
let applicationMenu: object | null = null

/** What is built can be looked through and its items clicked as Electron's own. */
export const Menu = {
  buildFromTemplate: built,
  getApplicationMenu: () => applicationMenu,
  setApplicationMenu: (menu: object | null) => {
    applicationMenu = menu
  },
}

function built(template: readonly MenuLine[]): { readonly items: readonly object[] } {
  return {
    items: template.map((line) => ({
      ...line,
      ...(line.submenu && { submenu: built(line.submenu) }),
    })),
  }
}

const modifier =
  /^(Cmd|Command|Control|Ctrl|CmdOrCtrl|CommandOrControl|Alt|Option|AltGr|Shift|Super|Meta)$/
const key =
  /^([A-Z0-9]|F\d\d?|Plus|Space|Tab|Backspace|Delete|Insert|Return|Enter|Up|Down|Left|Right|Home|End|PageUp|PageDown|Escape|Esc)$/i
const held = new Map<string, () => void>()

export const globalShortcut = {
  register: (accelerator, run) => {
    const parts = accelerator.split('+')
    const isKnown =
      key.test(parts.at(-1) ?? '') && parts.slice(0, -1).every((each) => modifier.test(each))
    if (!isKnown) throw new TypeError(`conversion failure from ${accelerator}`)
    if (held.has(accelerator)) return false
    held.set(accelerator, run)
    return true
  },
  isRegistered: (accelerator) => held.has(accelerator),
  unregisterAll: () => held.clear(),
} satisfies Partial<Electron.GlobalShortcut>
