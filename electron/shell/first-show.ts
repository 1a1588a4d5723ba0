import type { BrowserWindow } from 'electron'

/** Longest time to wait for a window to report that it is drawn. */
const patienceMs = 2000

/**
 * Shows a window as soon as it is drawn, which avoids a white flash. Some Wayland desktops never tell a hidden window
 * that it is ready; then a loaded page, or two seconds, is enough.
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
