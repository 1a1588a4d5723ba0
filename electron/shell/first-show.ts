import type { BrowserWindow } from 'electron'

/** So long a window may take to say that it is drawn. */
const patienceMs = 2000

/**
 * Shows a window as soon as it is drawn, which spares a white flash. Some Wayland desktops never tell a hidden window
 * that it is ready: a page that has loaded, or two seconds gone by, is then enough.
 */
export function showWhenDrawn(window: BrowserWindow, show: () => void): void {
  let isDone = false
  const once = () => {
    if (isDone || window.isDestroyed()) return
    isDone = true
    clearTimeout(timer)
    show()
  }
  const timer = setTimeout(once, patienceMs)
  window.once('ready-to-show', once)
  window.webContents.once('did-finish-load', once)
  window.once('closed', () => clearTimeout(timer))
}
