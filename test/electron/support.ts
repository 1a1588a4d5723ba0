// The app without its shell, on a real data folder and a clock that only moves when told to.

import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import {
  type AppNeeds,
  noSubscriptions,
  type OffwheelApp,
  openApp,
} from '../../electron/app/app.ts'
import {
  type ChosenFile,
  type Desktop,
  noPrinter,
  type Printer,
} from '../../electron/app/desktop.ts'
import type { CalendarSubscriptions } from '../../electron/calendar/calendar-subscriptions.ts'
import { type CalendarImporter, inProcessImporter } from '../../electron/calendar/importer.ts'
import { type TestClock, testClock } from '../../electron/clock.ts'
import { noSpeller, type Speller } from '../../electron/spelling/speller.ts'
import type { CommandInput, CommandName, CommandOutput } from '../../shared/commands/table.ts'
import { noSystem } from '../../shared/messages/system.ts'
import { eventKey } from '../../shared/model/event-identity.ts'
import type { SystemLocale } from '../../shared/words/locale.ts'
import { at, countedIds, zone } from '../support.ts'

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'offwheel-test-'))
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The id of a process that is alive until the test is over, and is not this one. */
export function otherProcess(): number {
  const other = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'])
  onTestFinished(() => void other.kill())
  return other.pid ?? 0
}

export interface TestApp extends OffwheelApp {
  readonly clock: TestClock
  readonly folder: string
  /** What the next open dialog answers. */
  toOpen: ChosenFile[] | null
  /** What was handed to the calendar program; `null` while the system has none. */
  handedOver: string[] | null
  /** What was saved through dialogs. */
  readonly saved: { name: string; text: string }[]
  readonly writeErrors: unknown[]
  /** What was asked of the desktop, in order. */
  readonly desktopCalls: (keyof Desktop)[]
  /** Brings the open question to where the person is. */
  toShowQuestion: () => void
  /** Carries a command out and answers its value; a refusal fails the test. */
  run<K extends CommandName>(
    name: K,
    ...input: undefined extends CommandInput<K> ? [] : [CommandInput<K>]
  ): Promise<CommandOutput<K>>
  /** Carries out a command that must be refused, and answers the problem's code. */
  refused<K extends CommandName>(
    name: K,
    ...input: undefined extends CommandInput<K> ? [] : [CommandInput<K>]
  ): Promise<string>
  /** The app as a new start finds the folder. */
  restart(): TestApp
}

/** Keys of the waiting events with these UIDs. */
export function waitingKeys({ store }: Pick<TestApp, 'store'>, ...uids: readonly string[]) {
  return store.waiting.filter(({ uid }) => uids.includes(uid)).map(eventKey)
}

export interface TestAppOptions {
  readonly folder?: string
  readonly clock?: TestClock
  readonly newId?: () => string
  readonly importer?: CalendarImporter
  readonly systemLocale?: SystemLocale
  readonly makeSubscriptions?: (
    ...needs: [...Parameters<AppNeeds['makeSubscriptions']>, folder: string]
  ) => CalendarSubscriptions
  readonly printer?: Printer
  readonly speller?: Speller
  /** As the app starts; false for how a command line does. */
  readonly opensLater?: boolean
}

export function openTestApp({
  folder = temporaryFolder(),
  clock = testClock(at('2026-11-16T09:00:00Z')),
  newId = countedIds(),
  importer = inProcessImporter(newId),
  systemLocale = { language: 'en-GB', formats: 'en-GB' },
  makeSubscriptions = () => noSubscriptions,
  opensLater = true,
  printer = noPrinter,
  speller = noSpeller,
}: TestAppOptions = {}): TestApp {
  const saved: TestApp['saved'] = []
  const writeErrors: unknown[] = []
  const desktopCalls: TestApp['desktopCalls'] = []
  const asked = (name: keyof Desktop) => () => void desktopCalls.push(name)
  const app = openApp({
    opensLater,
    systemLocale,
    dataFolder: folder,
    zone,
    now: clock.now,
    machine: clock.machine,
    newId,
    files: {
      open: async () => test.toOpen,
      save: async (_title, name, _kind, content) => {
        const text = typeof content === 'string' ? content : Buffer.from(content).toString('latin1')
        saved.push({ name, text })
        return `/saved/${name}`
      },
    },
    printer,
    speller,
    calendarProgram: {
      open: async (text) => {
        test.handedOver?.push(text)
        return test.handedOver !== null
      },
    },
    desktop: {
      openDataFolder: asked('openDataFolder'),
      openLog: asked('openLog'),
      openSample: asked('openSample'),
      copyText: asked('copyText'),
      showWindow: asked('showWindow'),
      showQuestion: () => {
        desktopCalls.push('showQuestion')
        test.toShowQuestion()
      },
      toggleMini: asked('toggleMini'),
      closeCapture: asked('closeCapture'),
      tryNotification: asked('tryNotification'),
      quit: asked('quit'),
    },
    app: {
      version: '0.0.0',
      dataFolder: folder,
      logFile: '',
      isSample: false,
      system: noSystem,
    },
    onWriteError: (error) => writeErrors.push(error),
    importer,
    nextTurn: () => Promise.resolve(),
    makeSubscriptions: (...needs) => makeSubscriptions(...needs, folder),
  })
  const command = async <K extends CommandName>(name: K, input: unknown) =>
    app.handlers[name](input as never)
  const test: TestApp = {
    ...app,
    clock,
    folder,
    toOpen: null,
    handedOver: [],
    saved,
    writeErrors,
    desktopCalls,
    toShowQuestion: () => {},
    run: async (name, ...[input]) => {
      const result = await command(name, input)
      if (!result.ok) throw new Error(`${name}: ${result.problem.message}`)
      return result.value as never
    },
    refused: async (name, ...[input]) => {
      const result = await command(name, input)
      if (result.ok) throw new Error(`${name} was not refused`)
      return result.problem.code
    },
    restart: () => openTestApp({ folder, clock, newId, importer, systemLocale }),
  }
  return test
}
