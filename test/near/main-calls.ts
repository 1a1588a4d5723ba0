// What the browser asks, answered by what main has set up in the stand-in.
import vm from 'node:vm'
import type { MainCalls } from './calls.ts'
import { ipcMain } from './electron/ipc-main.ts'
import { openWindows } from './electron/open-windows.ts'
import { serve } from './electron/session.ts'

/** `electron` is what a test's function gets as its first argument. */
export function mainCalls(electron: object): MainCalls {
  return {
    evaluate: ({ text, arg }) => vm.runInThisContext(`(${text})`)(electron, arg),
    serve,
    invoke: ({ window, channel, args, url, isMainFrame }) =>
      ipcMain.answer(
        channel,
        {
          sender: openWindows.get(window)?.webContents,
          senderFrame: { url, parent: isMainFrame ? null : {} },
        },
        args,
      ),
    mayNavigate: ({ window, url }) =>
      openWindows.get(window)?.webContents.mayNavigate(url) ?? false,
    mayOpenWindow: ({ window, url }) =>
      openWindows.get(window)?.webContents.mayOpenWindow(url) ?? false,
    console: ({ window, ...line }) => openWindows.get(window)?.webContents.hear(line),
    pageClosed: ({ window }) => openWindows.get(window)?.destroy(),
  }
}
