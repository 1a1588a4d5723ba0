import { randomUUID } from 'node:crypto'
import { noSystem } from '../../shared/messages/system.ts'
import { noSubscriptions, type OffwheelApp, openApp } from '../app/app.ts'
import { noCalendarProgram, noPrinter } from '../app/desktop.ts'
import { inProcessImporter } from '../calendar/importer.ts'
import type { CliIo } from '../cli/io.ts'
import { systemClock } from '../clock.ts'
import { faultOfFile } from '../file-fault.ts'

/** The app on a data folder, without window, tray or network: for the command line while the app is not running. */
export function openFolder(
  folder: string,
  { now, zone, stderr, words, systemLocale }: Omit<CliIo, 'stdin' | 'stdout' | 'readFile'>,
): OffwheelApp {
  const app = openApp({
    dataFolder: folder,
    zone,
    now,
    machine: systemClock.machine,
    newId: randomUUID,
    files: { open: async () => null, save: async () => null },
    printer: noPrinter,
    calendarProgram: noCalendarProgram,
    desktop: {
      openDataFolder: () => {},
      openLog: () => {},
      showWindow: () => {},
      showQuestion: () => {},
      toggleMini: () => {},
      closeCapture: () => {},
      tryNotification: () => {},
      copyText: () => {},
      openSample: () => {},
      quit: () => {},
    },
    app: {
      version: '',
      dataFolder: folder,
      logFile: '',
      isSample: false,
      system: noSystem,
    },
    systemLocale,
    onWriteError: (error) => stderr(words.say(faultOfFile(error))),
    importer: inProcessImporter(randomUUID),
    nextTurn: async () => {},
    makeSubscriptions: () => noSubscriptions,
  })
  for (const each of app.store.recovered) stderr(words.problem(each))
  return app
}
