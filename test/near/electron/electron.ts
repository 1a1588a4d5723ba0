// What `require('electron')` gives main: as much of Electron 45's module as Offwheel uses, checked against its types.
// What is missing here throws, so that a new use is noticed.
export { app } from './app.ts'
export { BrowserWindow } from './browser-window.ts'
export {
  globalShortcut,
  Menu,
  nativeImage,
  nativeTheme,
  powerMonitor,
  screen,
  shell,
} from './desktop.ts'
export { dialog } from './dialog.ts'
export { ipcMain } from './ipc-main.ts'
export { net } from './net.ts'
export { Notification } from './notification.ts'
export { safeStorage } from './safe-storage.ts'
export { protocol, session } from './session.ts'
export { Tray } from './tray.ts'
export { utilityProcess } from './utility-process.ts'
