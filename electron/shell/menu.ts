import { app, Menu } from 'electron'
import { deepEqual } from '../../shared/base/deep-equal.ts'
import type { Words } from '../../shared/words/words.ts'
import type { OffwheelApp } from '../app/app.ts'
import { type BlockState, type MenuActions, menuTemplate } from './menu-template.ts'

/** What the menu is drawn from and changes while the app runs. */
interface MenuState {
  readonly words: Words
  readonly block: BlockState
}

export function menuState({ store, needs }: Pick<OffwheelApp, 'store' | 'needs'>): MenuState {
  const { block } = store
  const pause = block?.rest ? 'break' : 'paused'
  return {
    words: needs.words(),
    block: {
      is: !block ? 'none' : block.pausedAt === null ? 'running' : pause,
      hasBreaks: block?.cycle !== undefined && block?.cycle !== null,
    },
  }
}

/**
 * Keeps the application menu in the app's language and true to the running block; the returned function checks whether
 * either has changed. `canFloat` is false where no window stays above others (Wayland).
 */
export function followMenu(
  actions: MenuActions,
  canFloat: boolean,
  state: () => MenuState,
): () => void {
  let shown: MenuState | null = null
  const draw = () => {
    const next = state()
    // An open menu closes when another takes its place.
    if (shown?.words === next.words && deepEqual(shown.block, next.block)) return
    shown = next
    const platform = { isMac: process.platform === 'darwin', isPackaged: app.isPackaged }
    const template = menuTemplate(actions, { ...platform, canFloat, ...next })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
  draw()
  return draw
}
