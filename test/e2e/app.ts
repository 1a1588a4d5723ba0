// The real app in the real Electron, with a data folder of its own and a clock the test moves.
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import type { TestClock } from '../../electron/clock.ts'
import type { MainWindow } from '../../electron/shell/main-window.ts'
import type { SmallWindow } from '../../electron/shell/small-window.ts'
import type { TrayAction, TrayFacts } from '../../electron/shell/tray-model.ts'

/** What the app puts up for tests where it runs from source with OFFWHEEL_TEST=1. */
interface TestHooks {
  readonly clock: TestClock
  readonly window: MainWindow
  readonly mini: SmallWindow
  readonly facts: () => TrayFacts
  readonly trayAction: (action: TrayAction) => Promise<void>
}

declare global {
  var offwheelTest: TestHooks
}

const isRoot = process.getuid?.() === 0

export const root = path.join(import.meta.dirname, '../..')
/** Monday of week 47, 9:00 in Berlin. */
export const monday = Date.parse('2026-11-16T08:00:00Z') / 1000

export interface StartOptions {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly now?: number
}

export class RealApp {
  readonly folder: string
  readonly electron: ElectronApplication
  readonly page: Page

  private constructor(folder: string, electron: ElectronApplication, page: Page) {
    this.folder = folder
    this.electron = electron
    this.page = page
  }

  static async start(folder: string, { args = [], env = {}, now = monday }: StartOptions = {}) {
    const electron = await _electron.launch({
      args: [...switches(), root, ...args],
      // Playwright switches it off unasked.
      chromiumSandbox: !isRoot,
      env: { ...process.env, ...testEnvironment(folder, now), ...env } as Record<string, string>,
    })
    // Input by the test driver is none to the system: without this the person would be away before long.
    await electron.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 0
    })
    const page = await electron.firstWindow()
    await page.getByRole('navigation').first().waitFor()
    return new RealApp(folder, electron, page)
  }

  get dataFolder(): string {
    return path.join(this.folder, 'data')
  }

  /** Moves main's clock; what falls due on the way happens. The window hears of it as after a sleep. */
  async pass(minutes: number): Promise<void> {
    await this.electron.evaluate(({ powerMonitor }, seconds) => {
      offwheelTest.clock.advance(seconds)
      powerMonitor.emit('resume')
    }, minutes * 60)
  }

  /** What the tray would do for a click on one of its items. */
  async trayAction(action: TrayAction): Promise<void> {
    await this.electron.evaluate((_, each) => offwheelTest.trayAction(each), action)
  }

  /** The next file dialog answers with this path. */
  async answerDialogs({ open, save }: { open?: string; save?: string }): Promise<void> {
    await this.electron.evaluate(
      ({ dialog }, paths) => {
        dialog.showOpenDialog = async () => ({
          canceled: paths.open === undefined,
          filePaths: paths.open === undefined ? [] : [paths.open],
        })
        dialog.showSaveDialog = async () => ({
          canceled: paths.save === undefined,
          filePath: paths.save ?? '',
        })
      },
      { open, save },
    )
  }

  async show(view: string): Promise<void> {
    await this.page.getByRole('navigation').first().getByText(view, { exact: true }).click()
  }

  async kill(): Promise<void> {
    const child = this.electron.process()
    const gone = new Promise((resolve) => child.once('exit', resolve))
    // Playwright starts the app through a shell on Windows: the app is that one's child.
    if (process.platform === 'win32') spawnSync('taskkill', ['/t', '/f', '/pid', `${child.pid}`])
    else child.kill('SIGKILL')
    await gone
  }

  async close(): Promise<void> {
    await this.electron.close()
  }
}

/** Chromium's sandbox refuses to run as root; there is no GPU to be had on a virtual screen. */
function switches(): readonly string[] {
  return [...(isRoot ? ['--no-sandbox'] : []), '--disable-gpu']
}

function testEnvironment(folder: string, now: number) {
  return {
    OFFWHEEL_TEST: '1',
    OFFWHEEL_USER_DATA: folder,
    OFFWHEEL_NOW: String(now),
    TZ: 'Europe/Berlin',
    LANG: 'en_GB.UTF-8',
  }
}

/** Runs the command line as a script would; answers what it printed and its exit status. */
export function offwheel(
  args: readonly string[],
  input = '',
): Promise<{ out: string; error: string; status: number }> {
  const child = spawn(process.execPath, ['electron/cli.ts', ...args], { cwd: root })
  let out = ''
  let error = ''
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (error += chunk))
  child.stdin.end(input)
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ out, error, status: status ?? -1 }))
  })
}

/** A test with a folder of its own and a way to start apps, all of which are closed at the end. */
export const test = base.extend<{
  folder: string
  start: (options?: StartOptions) => Promise<RealApp>
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures off this pattern
  folder: async ({}, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'offwheel-e2e-'))
    await use(folder)
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  start: async ({ folder }, use) => {
    const apps: RealApp[] = []
    await use(async (options) => {
      const app = await RealApp.start(folder, options)
      apps.push(app)
      return app
    })
    for (const app of apps) await app.close().catch(() => {})
  },
})

export { expect } from '@playwright/test'
