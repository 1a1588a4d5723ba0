// The app without its shell, which nobody kills: it says what the one that is killed has to hold.

import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { noSubscriptions, type OffwheelApp, openApp } from '../../electron/app/app.ts'
import { noCalendarProgram, noPrinter } from '../../electron/app/desktop.ts'
import { keepTime } from '../../electron/app/timekeeper.ts'
import { inProcessImporter } from '../../electron/calendar/importer.ts'
import { type TestClock, testClock } from '../../electron/clock.ts'
import { noSystem } from '../../shared/messages/system.ts'
import { instant } from '../../shared/time/instant.ts'
import { zone } from '../support.ts'
import type { Ask } from './changes.ts'

const nothing = () => {}

export interface Files {
  /** What a dialog to open answers, and one to save. */
  readonly open: string
  readonly save: string
}

export class Twin {
  readonly #clock: TestClock
  readonly #app: OffwheelApp

  /** Starts as the app does that finds its folder at this time. */
  constructor(folder: string, files: Files, now: number) {
    this.#clock = testClock(instant(now))
    const { now: clockNow, machine } = this.#clock
    this.#app = openApp({
      dataFolder: folder,
      zone,
      now: clockNow,
      machine,
      newId: randomUUID,
      files: {
        open: async () => [
          { name: path.basename(files.open), octets: fs.readFileSync(files.open) },
        ],
        save: async (_title, _name, _kind, content) => {
          fs.writeFileSync(files.save, content)
          return files.save
        },
      },
      printer: noPrinter,
      calendarProgram: noCalendarProgram,
      desktop: {
        openDataFolder: nothing,
        openLog: nothing,
        showWindow: nothing,
        showQuestion: nothing,
        toggleMini: nothing,
        copyText: nothing,
        openSample: nothing,
        closeCapture: nothing,
        tryNotification: nothing,
        quit: nothing,
      },
      app: { version: '', dataFolder: folder, logFile: '', isSample: false, system: noSystem },
      onWriteError: (error) => {
        throw error
      },
      importer: inProcessImporter(randomUUID),
      nextTurn: () => Promise.resolve(),
      makeSubscriptions: () => noSubscriptions,
    })
    keepTime(this.#app, this.#clock)
    this.#clock.every(60, () => {
      this.#app.store.heartbeat()
      this.#app.focus.send({ kind: 'tick' })
      this.#app.focus.send({ kind: 'check-forgotten' })
    })
  }

  readonly ask: Ask = async (name, ...[input]) =>
    (await this.#app.handlers[name](input as never)) as never

  pass(seconds: number): void {
    this.#clock.advance(seconds)
  }
}
