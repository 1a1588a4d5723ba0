// Runs the app without windows, as a separate process: locks the folder as `electron/start.ts` does, makes entries,
// answers the command line, and quits when stdin ends. Prints what it saved on stdout.
//   node test/electron/running-app.ts FOLDER NAME

import { randomUUID } from 'node:crypto'
import { noCalendarProgram, noPrinter } from '../../electron/app/desktop.ts'
import { systemClock } from '../../electron/clock.ts'
import { noSystem } from '../../shared/messages/system.ts'

// Outside Electron its package only looks for the runtime, which nothing here needs.
process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= 'unused'
const { noSubscriptions, openApp } = await import('../../electron/app/app.ts')
const { inProcessImporter } = await import('../../electron/calendar/importer.ts')
const { listen } = await import('../../electron/remote/channel.ts')
const { quickCommand } = await import('../../electron/remote/quick-commands.ts')
const { waitForLock } = await import('../../electron/store/lock.ts')

const [folder = '', name = ''] = process.argv.slice(2)
const patienceMs = 10_000
const entries = 3

const release = waitForLock(folder, patienceMs)
if (!release) throw new Error('the folder is held by another process')
const onWriteError = (error: unknown) => {
  throw error
}
const nothing = () => {}
const app = openApp({
  dataFolder: folder,
  zone: 'UTC',
  now: systemClock.now,
  machine: systemClock.machine,
  newId: randomUUID,
  files: { open: async () => null, save: async () => null },
  printer: noPrinter,
  calendarProgram: noCalendarProgram,
  desktop: {
    openDataFolder: nothing,
    openLog: nothing,
    showWindow: nothing,
    showQuestion: nothing,
    copyText: nothing,
    openSample: nothing,
    toggleMini: nothing,
    closeCapture: nothing,
    tryNotification: nothing,
    quit: nothing,
  },
  app: { version: '', dataFolder: folder, logFile: '', isSample: false, system: noSystem },
  onWriteError,
  opensLater: true,
  importer: inProcessImporter(randomUUID),
  nextTurn: async () => {},
  makeSubscriptions: () => noSubscriptions,
})
const stopListening = listen(folder, (request) => quickCommand(app, request), onWriteError)
for (let n = 0; n < entries; n++) {
  const note = `${name}-${n}`
  const kept = await quickCommand(app, {
    name: 'log',
    text: `yesterday 7:00-7:10 delivery ${note}`,
    system: { language: '', formats: '' },
  })
  if (kept.ok) process.stdout.write(`${note}\n`)
  await new Promise((resolve) => setTimeout(resolve, 50))
}
await app.store.openRest(() => new Promise((resolve) => setImmediate(resolve)))
process.stdin.resume()
process.stdin.on('end', () => {
  stopListening()
  release()
  process.exit()
})
