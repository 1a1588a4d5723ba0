import { app, Menu } from 'electron'
import { type MenuActions, menuTemplate } from './menu-template.ts'

/** Installs the application menu; `canFloat` is false where no window stays over others (Wayland). */
export function installMenu(actions: MenuActions, canFloat: boolean): void {
  const facts = { isMac: process.platform === 'darwin', isPackaged: app.isPackaged, canFloat }
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(actions, facts)))
}
