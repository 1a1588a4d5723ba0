// The pages of one app: each BrowserWindow of main's process has one here. All they ask for goes to main.
import { EventEmitter } from 'node:events'
import type { BrowserContext, ConsoleMessage, Frame, Page, Request, Route } from '@playwright/test'
import { toApp, toBrowser } from './address.ts'
import type { BrowserCalls, ConsoleLine, MainCalls, OpenPage } from './calls.ts'
import type { Line } from './line.ts'
import { openWindowPath, pageScript } from './page-bridge.ts'

type MainLine = Line<BrowserCalls, MainCalls>

/** Emits `window` with the page once it is loaded. */
export class Pages extends EventEmitter<{ window: [Page] }> {
  readonly #context: BrowserContext
  readonly #main: () => MainLine
  readonly #pages = new Map<number, Promise<Page>>()
  readonly #windows = new WeakMap<Page, number>()
  readonly #shown = new Set<Page>()
  /** Where main itself leads each window: of that it is not asked. */
  readonly #led = new Map<number, string>()

  private constructor(context: BrowserContext, main: () => MainLine) {
    super()
    this.#context = context
    this.#main = main
  }

  static async in(context: BrowserContext, main: () => MainLine): Promise<Pages> {
    const pages = new Pages(context, main)
    await context.route('**/*', (route) => pages.#route(route).catch(() => {}))
    await context.exposeBinding('nearInvoke', ({ page, frame }, channel, args) =>
      pages.#invoke(page, frame, channel, args),
    )
    return pages
  }

  readonly calls: BrowserCalls = {
    openPage: async (options) => {
      const page = this.#open(options)
      this.#pages.set(options.window, page)
      await page
    },
    closePage: async ({ window }) => (await this.#pages.get(window))?.close(),
    resizePage: async ({ window, width, height }) =>
      (await this.#pages.get(window))?.setViewportSize({ width, height }),
    load: async ({ window, url }) => {
      const page = await this.#pages.get(window)
      this.#led.set(window, toBrowser(url))
      await page?.goto(toBrowser(url))
      if (!page || this.#shown.has(page)) return
      this.#shown.add(page)
      this.emit('window', page)
    },
    send: async ({ window: id, channel, args }) => {
      const page = await this.#pages.get(id)
      await page?.evaluate(([to, what]) => window.nearEmit(to, what), [channel, args] as const)
    },
    print: async ({ window, paper, margin, ...options }) => {
      const page = await this.#pages.get(window)
      if (!page) throw new Error('there is no such page')
      const inches = (length: number) => `${length}in`
      return page.pdf({
        ...options,
        format: paper,
        margin: {
          top: inches(margin.top),
          bottom: inches(margin.bottom),
          left: inches(margin.left),
          right: inches(margin.right),
        },
      })
    },
    execute: async ({ window, code }) => (await this.#pages.get(window))?.evaluate(code),
  }

  /** Those that are loaded and not closed. */
  list(): Page[] {
    return [...this.#shown].filter((page) => !page.isClosed())
  }

  async #open({
    window,
    width,
    height,
    preload,
    permissions,
    javascript,
  }: OpenPage): Promise<Page> {
    const page = await this.#context.newPage()
    this.#windows.set(page, window)
    page.on('console', (message) => this.#main().tell('console', lineOf(message, window)))
    page.on('pageerror', (error) => this.#main().tell('console', uncaught(error, window)))
    page.on('close', () => this.#main().tell('pageClosed', { window }))
    await this.#context.grantPermissions([...permissions])
    await page.addInitScript(pageScript(preload))
    await page.setViewportSize({ width, height })
    if (!javascript) {
      const session = await this.#context.newCDPSession(page)
      await session.send('Emulation.setScriptExecutionDisabled', { value: true })
    }
    return page
  }

  #invoke(page: Page, frame: Frame, channel: string, args: unknown[]): Promise<unknown> {
    const window = this.#windowOf(page)
    const isMainFrame = frame === page.mainFrame()
    return this.#main().call('invoke', {
      window,
      channel,
      args,
      url: toApp(frame.url()),
      isMainFrame,
    })
  }

  async #route(route: Route): Promise<void> {
    const request = route.request()
    const url = toApp(request.url())
    const window = this.#windowOf(request.frame().page())
    const { pathname, searchParams } = new URL(request.url())
    if (pathname === openWindowPath) {
      const asked = searchParams.get('url') ?? ''
      const mayOpen = await this.#main().call('mayOpenWindow', { window, url: asked })
      return route.fulfill({ status: mayOpen ? 200 : 403 })
    }
    if (this.#isOwnWay(request) && !(await this.#main().call('mayNavigate', { window, url })))
      // With this error, and no other, a page stays where it is.
      return route.abort('aborted')
    const served = await this.#main().call('serve', { method: request.method(), url })
    if (!served) return route.abort('blockedbyclient')
    const { status, headers, body } = served
    return route.fulfill({ status, headers, body: Buffer.from(body) })
  }

  /** Whether a page goes somewhere main did not lead it. */
  #isOwnWay(request: Request): boolean {
    if (!request.isNavigationRequest() || request.frame().parentFrame()) return false
    const led = this.#led.get(this.#windowOf(request.frame().page())) ?? ''
    return withoutFragment(led) !== withoutFragment(request.url())
  }

  #windowOf(page: Page): number {
    return this.#windows.get(page) ?? -1
  }
}

function withoutFragment(url: string): string {
  return url.replace(/#.*/, '')
}

function lineOf(message: ConsoleMessage, window: number): ConsoleLine {
  const { url, lineNumber } = message.location()
  const type = message.type()
  const level = type === 'error' || type === 'warning' || type === 'debug' ? type : 'info'
  return { window, level, message: message.text(), lineNumber, sourceId: toApp(url) }
}

/** As Chromium writes it to a page's console, which Playwright tells apart. */
function uncaught(error: Error, window: number): ConsoleLine {
  return { window, level: 'error', message: `Uncaught ${error}`, lineNumber: 0, sourceId: '' }
}
