import { EventEmitter } from 'node:events'
import type { ConsoleLine } from '../calls.ts'
import { browser } from './browser.ts'

/** Electron 45's defaults of what the app looks at. */
const defaults = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
}

export class WebContents extends EventEmitter {
  readonly id: number
  readonly #preferences: Electron.WebPreferences
  #url = ''
  #onWindowOpen: (details: { url: string }) => { action: 'allow' | 'deny' } = () => ({
    action: 'allow',
  })

  constructor(id: number, preferences: Electron.WebPreferences) {
    super()
    this.id = id
    this.#preferences = { ...defaults, ...preferences }
  }

  getURL(): string {
    return this.#url
  }

  /** Told by its window where it is led. */
  goesTo(url: string): void {
    this.#url = url
  }

  send(channel: string, ...args: unknown[]): void {
    browser().tell('send', { window: this.id, channel, args })
  }

  executeJavaScript(code: string): Promise<unknown> {
    return browser().call('execute', { window: this.id, code })
  }

  /** Fills in the defaults of Electron 45 for the options that the app passes. */
  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const { top = 0.4, bottom = 0.4, left = 0.4, right = 0.4 } = options.margins ?? {}
    const pdf = await browser().call('print', {
      window: this.id,
      paper: String(options.pageSize ?? 'Letter'),
      margin: { top, bottom, left, right },
      printBackground: options.printBackground ?? false,
      preferCSSPageSize: options.preferCSSPageSize ?? false,
      displayHeaderFooter: options.displayHeaderFooter ?? false,
      headerTemplate: options.headerTemplate ?? '',
      footerTemplate: options.footerTemplate ?? '',
      tagged: options.generateTaggedPDF ?? false,
      outline: options.generateDocumentOutline ?? false,
    })
    return Buffer.from(pdf)
  }

  setWebRTCIPHandlingPolicy(): void {}

  setWindowOpenHandler(handler: (details: { url: string }) => { action: 'allow' | 'deny' }): void {
    this.#onWindowOpen = handler
  }

  getLastWebPreferences(): Electron.WebPreferences {
    return { ...this.#preferences }
  }

  /** Asked by the browser before the page goes anywhere by itself. */
  mayNavigate(url: string): boolean {
    let isKept = false
    const preventDefault = () => {
      isKept = true
    }
    this.emit(
      'will-navigate',
      { url, isMainFrame: true, isSameDocument: false, preventDefault },
      url,
    )
    return !isKept
  }

  /** Asked by the browser for each `window.open`. */
  mayOpenWindow(url: string): boolean {
    return this.#onWindowOpen({ url }).action === 'allow'
  }

  /** Told by the browser of what the page writes to its console or throws: since Electron 35 one event object. */
  hear(line: Omit<ConsoleLine, 'window'>): void {
    this.emit('console-message', { ...line, frame: null })
  }
}
