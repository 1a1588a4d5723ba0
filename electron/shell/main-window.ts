// The one window: made when it is first wanted, and again after it was closed.
import path from 'node:path'
import { app, BrowserWindow, type IpcMainInvokeEvent, nativeTheme, screen } from 'electron'
import { type AppEvent, channels, type ViewName } from '../../shared/ipc.ts'
import type { JsonFile } from '../store/json-file.ts'
import { origin } from './protocol.ts'

const smallest = { width: 860, height: 600 }
const first = { width: 1280, height: 800 }

export class MainWindow {
  readonly #place: JsonFile
  #window: BrowserWindow | null = null
  /** What was sent before the page was there to hear it. */
  #waiting: AppEvent[] = []
  #isLoaded = false

  /** `place` is where size and position are remembered. */
  constructor(place: JsonFile) {
    this.#place = place
  }

  /** Whether a command comes from this window's own page and from no frame inside it. */
  isSender({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
    return (
      sender === this.#window?.webContents &&
      senderFrame?.parent === null &&
      senderFrame.origin === origin
    )
  }

  get isFocused(): boolean {
    return this.#window?.isFocused() ?? false
  }

  get browserWindow(): BrowserWindow | null {
    return this.#window
  }

  /** Brings the window to the front, on a screen of the person's choice. */
  show(view?: ViewName): void {
    if (this.#window) {
      if (this.#window.isMinimized()) this.#window.restore()
      this.#window.show()
      this.#window.focus()
    } else {
      this.#window = this.#open()
    }
    if (view) this.send({ kind: 'show', view })
  }

  send(event: AppEvent): void {
    if (this.#window && this.#isLoaded) this.#window.webContents.send(channels.event, event)
    // The page asks for the state itself once it is there.
    else if (this.#window && event.kind !== 'state') this.#waiting.push(event)
  }

  /** The page has asked for its first state, so it listens: it gets what it missed. */
  loaded(): void {
    this.#isLoaded = true
    const waiting = this.#waiting
    this.#waiting = []
    for (const event of waiting) this.send(event)
  }

  #open(): BrowserWindow {
    const window = new BrowserWindow({
      ...first,
      ...this.#rememberedBounds(),
      minWidth: smallest.width,
      minHeight: smallest.height,
      show: false,
      title: 'Offwheel',
      autoHideMenuBar: true,
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#1b1a18' : '#faf8f4',
      webPreferences: {
        preload: path.join(__dirname, '../preload/preload.cjs'),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
        devTools: !app.isPackaged,
      },
    })
    window.once('ready-to-show', () => window.show())
    window.webContents.on('did-start-loading', () => {
      this.#isLoaded = false
    })
    window.on('close', () => this.#place.write({ ...window.getNormalBounds() }))
    window.on('closed', () => {
      this.#window = null
      this.#isLoaded = false
    })
    void window.loadURL(`${origin}/index.html`)
    return window
  }

  /** Nothing where the place is off every screen there is now. */
  #rememberedBounds(): Partial<Electron.Rectangle> {
    const content = this.#place.read()
    if (content.kind !== 'read') return {}
    const { x, y, width, height } = content.value
    const bounds = [x, y, width, height].map(Number)
    const [left = NaN, top = NaN, wide = NaN, high = NaN] = bounds
    if (bounds.some((each) => !Number.isFinite(each))) return {}
    const { workArea } = screen.getDisplayMatching({ x: left, y: top, width: wide, height: high })
    const isOnScreen =
      left + wide > workArea.x &&
      left < workArea.x + workArea.width &&
      top >= workArea.y &&
      top < workArea.y + workArea.height
    return isOnScreen
      ? { x: left, y: top, width: wide, height: high }
      : { width: wide, height: high }
  }
}

/** No page may lead anywhere else, open a window or embed another page. */
export function confineContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}
