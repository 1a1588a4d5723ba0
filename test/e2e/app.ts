// The real app, with a data folder of its own and a clock the test moves: in the real Electron, or near a current one.
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron, test as base, expect, type Page } from '@playwright/test'
import type { TestClock } from '../../electron/clock.ts'
import type { MainWindow } from '../../electron/shell/main-window.ts'
import type { SmallWindow } from '../../electron/shell/small-window.ts'
import type { TrayAction, TrayFacts } from '../../electron/shell/tray-model.ts'
import { closeChromium } from '../near/chromium.ts'
import { launchNear } from '../near/launch.ts'
import type { DrivenApp, Launch } from './driven-app.ts'
import { makeOwnDesktop } from './own-desktop.ts'

/** What the app offers to tests when it runs from source with OFFWHEEL_TEST=1. */
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

/** The views, in the order of the rail. */
export const views = [
  'Today',
  'Week',
  'AI hours',
  'Trends',
  'Meetings',
  'Reflection',
  'Review pack',
  'Settings',
] as const

export const root = path.join(import.meta.dirname, '../..')
/** Monday of week 47, 9:00 in Berlin. */
export const monday = Date.parse('2026-11-16T08:00:00Z') / 1000

// Playwright switches Chromium's sandbox off unasked.
const launchElectron: Launch = (args, env) =>
  _electron.launch({ args: [...args], env, chromiumSandbox: !isRoot })

/** What the app can run in; a Playwright config names one. */
const runtimes = { electron: launchElectron, near: launchNear }
export type Runtime = keyof typeof runtimes

export interface StartOptions {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly now?: number
}

export class RealApp {
  readonly folder: string
  readonly electron: DrivenApp
  readonly page: Page
  /** What its pages threw and did not catch. */
  readonly pageErrors: readonly Error[]

  private constructor(
    folder: string,
    electron: DrivenApp,
    page: Page,
    pageErrors: readonly Error[],
  ) {
    this.folder = folder
    this.electron = electron
    this.page = page
    this.pageErrors = pageErrors
  }

  static async start(
    folder: string,
    { args = [], env = {}, now = monday }: StartOptions = {},
    runtime: Runtime = 'electron',
  ) {
    const electron = await runtimes[runtime]([...switches(), root, ...args], {
      ...(process.env as Record<string, string>),
      ...testEnvironment(folder, now),
      ...env,
    })
    const pageErrors: Error[] = []
    electron.context().on('weberror', (thrown) => pageErrors.push(thrown.error()))
    // The system does not notice the test driver's input: without this the person would soon be away.
    await electron.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 0
    })
    const page = await electron.firstWindow()
    await page.getByRole('navigation').first().waitFor()
    await page.evaluate(scrollAsChrome150)
    return new RealApp(folder, electron, page, pageErrors)
  }

  get dataFolder(): string {
    return path.join(this.folder, 'data')
  }

  /** Moves main's clock on; what falls due happens. The window is told as after a sleep. */
  async pass(minutes: number): Promise<void> {
    // What was just pressed is done at the time before: commands are carried out in their order.
    if (!this.page.isClosed()) await this.page.evaluate(() => window.api.getState())
    await this.electron.evaluate(({ powerMonitor }, seconds) => {
      offwheelTest.clock.advance(seconds)
      powerMonitor.emit('resume')
    }, minutes * 60)
  }

  /** Does what a click on an item of the tray does. */
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

  /** Shows a view, and a page of the settings. */
  async show(view: string, page?: string): Promise<void> {
    await this.page.getByRole('navigation').first().getByText(view, { exact: true }).click()
    if (page === undefined) return
    const pages = this.page.getByRole('navigation', { name: 'Pages of the settings' })
    await pages.getByText(page, { exact: true }).click()
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

interface Place {
  readonly name: string
  readonly go: () => Promise<void>
}

/** Every view, and every page of the settings after the first, which the view opens on. In any language. */
export async function everyPlace(page: Page): Promise<readonly Place[]> {
  const rail = page.getByRole('navigation').first().getByRole('button')
  const toView = async (index: number) => {
    await rail.nth(index).click()
    await page.getByRole('main').waitFor()
  }
  const viewCount = await rail.count()
  const toSettings = () => toView(viewCount - 1)
  await toSettings()
  const pages = page.locator('.settings-nav .place-list button')
  const pageNames = await pages.allTextContents()
  return [
    ...Array.from({ length: viewCount }, (_, index) => ({
      name: `view ${index + 1}`,
      go: async () => {
        await toView(index)
        if (index === viewCount - 1) await pages.first().click()
      },
    })),
    ...pageNames.slice(1).map((name, index) => ({
      name,
      go: async () => {
        await toSettings()
        await pages.nth(index + 1).click()
      },
    })),
  ]
}

/** Scrolling answers a promise since Chrome 150: what hands that on by mistake fails in the stand-in as well. */
function scrollAsChrome150(): void {
  for (const name of ['scroll', 'scrollTo', 'scrollBy', 'scrollIntoView'] as const) {
    const scroll = Element.prototype[name] as (...args: unknown[]) => unknown
    const promising = async function promising(this: Element, ...args: unknown[]) {
      scroll.apply(this, args)
    }
    Object.assign(Element.prototype, { [name]: promising })
  }
}

/** Chromium's sandbox refuses to run as root; a virtual screen has no GPU. */
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

/**
 * The details of a test that only the real Electron can pass, and why that is so: elsewhere it is skipped.
 */
export function needsElectron(why: string) {
  return { tag: '@electron', annotation: { type: 'needs Electron', description: why } }
}

/**
 * The details of a test that is about the window alone. Both runtimes would give the same result, so it runs only near a
 * current Electron, where there is such a runtime.
 */
export const nearOnly = { tag: '@near' }

/**
 * A test with a folder of its own and a way to start apps, all of which are closed at the end. It fails where one of
 * their pages threw an error nobody caught.
 */
export const test = base.extend<
  {
    runtime: Runtime
    folder: string
    start: (options?: StartOptions) => Promise<RealApp>
  },
  { chromiumCloses: undefined; ownDesktop: undefined }
>({
  runtime: ['electron', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures off this pattern
  folder: async ({}, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'offwheel-e2e-'))
    await use(folder)
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  start: async ({ folder, runtime }, use) => {
    const apps: RealApp[] = []
    await use(async (options) => {
      const app = await RealApp.start(folder, options, runtime)
      apps.push(app)
      return app
    })
    for (const app of apps) await app.close().catch(() => {})
    expect(apps.flatMap(({ pageErrors }) => pageErrors)).toEqual([])
  },
  chromiumCloses: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      await use(undefined)
      await closeChromium()
    },
    { scope: 'worker', auto: true },
  ],
  ownDesktop: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use, { parallelIndex, project }) => {
      // The first worker has the desktop that the script made; near, pages are on no screen.
      const { runtime } = project.use as { runtime?: Runtime }
      const isShared = parallelIndex === 0 || runtime === 'near' || process.platform !== 'linux'
      const end = isShared ? () => {} : await makeOwnDesktop()
      await use(undefined)
      end()
    },
    { scope: 'worker', auto: true },
  ],
})

export { expect } from '@playwright/test'
