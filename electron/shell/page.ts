// A page of the app in a window of its own: sandboxed, trusted by its origin, and sent what it missed while it loaded.
import path from 'node:path'
import { app, BrowserWindow, type IpcMainInvokeEvent, nativeTheme } from 'electron'
import { type AppEvent, channels } from '../../shared/ipc.ts'
import type { FaultLog } from '../late-log.ts'
import { logPageFaults } from './page-faults.ts'
import { origin } from './protocol.ts'

/** The shortest time between two loads of a page that crashes. */
const againMs = 10_000

export class AppPage {
  readonly #address: string
  #window: BrowserWindow | null = null
  /** Messages sent before the page was listening. */
  #waiting: AppEvent[] = []
  #isLoaded = false
  readonly #log: FaultLog

  /** `name` is the name of its document: `index`, `mini` or `capture`. */
  constructor(name: string, log: FaultLog) {
    this.#log = log
    this.#address = `${origin}/${name}.html`
  }

  get browserWindow(): BrowserWindow | null {
    // A window is destroyed a moment before it reports that it is closed.
    return this.#window?.isDestroyed() ? null : this.#window
  }

  /** Whether a command comes from this page itself and not from a frame inside it. */
  isSender({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
    return (
      sender === this.browserWindow?.webContents &&
      senderFrame?.parent === null &&
      // An empty page opened from one of ours shares our origin, but is not ours.
      senderFrame.url === this.#address
    )
  }

  send(event: AppEvent): void {
    const window = this.browserWindow
    if (window && this.#isLoaded) window.webContents.send(channels.event, event)
    // The page asks for the state itself once it is ready.
    else if (window && event.kind !== 'state') this.#waiting.push(event)
  }

  /** The page has asked for its first state, so it listens now: send what it missed. */
  loaded(): void {
    this.#isLoaded = true
    const waiting = this.#waiting
    this.#waiting = []
    for (const event of waiting) this.send(event)
  }

  /** Creates the window and loads the page; showing it is up to the caller. */
  open(options: Electron.BrowserWindowConstructorOptions): BrowserWindow {
    const window = new BrowserWindow({
      show: false,
      title: 'Offwheel',
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#1b1a18' : '#faf8f4',
      ...options,
      webPreferences: {
        preload: path.join(__dirname, '../preload/preload.cjs'),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        // Elsewhere Chromium’s own checker would download dictionaries (electron/spelling/).
        spellcheck: process.platform === 'darwin',
        devTools: !app.isPackaged,
      },
    })
    window.webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    this.#window = window
    this.#waiting = []
    this.#isLoaded = false
    logPageFaults(window.webContents, this.#log)
    window.webContents.on('did-start-loading', () => {
      this.#isLoaded = false
    })
    window.on('closed', () => {
      if (this.#window !== window) return
      this.#window = null
      this.#isLoaded = false
    })
    let loadedAgainAt = Number.NEGATIVE_INFINITY
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      const now = performance.now()
      // A page that crashes is loaded again, unless it crashes again at once.
      if (reason === 'clean-exit' || window.isDestroyed() || now - loadedAgainAt < againMs) return
      loadedAgainAt = now
      this.#isLoaded = false
      void window.loadURL(this.#address)
    })
    void window.loadURL(this.#address)
    return window
  }
}

/** All pages that may send commands and receive changes. */
export class Pages {
  readonly #pages: readonly AppPage[]

  constructor(pages: readonly AppPage[]) {
    this.#pages = pages
  }

  /** The page a command comes from; `null` for any other sender. */
  of(event: IpcMainInvokeEvent): AppPage | null {
    return this.#pages.find((page) => page.isSender(event)) ?? null
  }

  send(event: AppEvent): void {
    for (const page of this.#pages) page.send(event)
  }

  reload(): void {
    for (const { browserWindow } of this.#pages) browserWindow?.webContents.reloadIgnoringCache()
  }
}
