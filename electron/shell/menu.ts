import { app, Menu } from 'electron'
import type { Words } from '../../shared/words/words.ts'
import { type MenuActions, menuTemplate } from './menu-template.ts'

/**
 * Keeps the application menu in the app's language; the returned function checks whether that has changed. `canFloat`
 * is false where no window stays above others (Wayland).
 */
export function followMenu(
  actions: MenuActions,
  canFloat: boolean,
  words: () => Words,
): () => void {
  let shown: Words | null = null
  const draw = () => {
    if (shown === words()) return
    shown = words()
    const platform = { isMac: process.platform === 'darwin', isPackaged: app.isPackaged }
    const template = menuTemplate(actions, { ...platform, canFloat, words: shown })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
  draw()
  return draw
}
