// The main window: made when it is first wanted, and again after it was closed.
import { app, type BrowserWindow, screen } from 'electron'
import type { AppEvent } from '../../shared/ipc.ts'
import type { ViewName } from '../../shared/views.ts'
import type { FaultLog } from '../late-log.ts'
import type { FileContent, JsonObject } from '../store/read-json.ts'
import { showWhenDrawn } from './first-show.ts'
import { AppPage } from './page.ts'
import { pixels } from './place.ts'

const smallest = { width: 860, height: 600 }
/** Of a side, on the largest wall of screens. */
const longest = 16_384
const first = { width: 1280, height: 800 }

/** Where the window's size and position are remembered. */
export interface PlaceFile {
  read(): FileContent
  tryWrite(place: JsonObject): void
}

export class MainWindow {
  readonly page: AppPage
  readonly #place: PlaceFile
  readonly #canFloat: boolean
  #isDrawn = false
  /** Whether it is to be seen as soon as it is drawn. */
  #isWanted = false
  #onDrawn: () => void = () => {}

  /**
   * `place` is where size and position are remembered; where windows are placed by the desktop alone (`canFloat` is
   * false) no more than the size is.
   */
  constructor(place: PlaceFile, canFloat: boolean, log: FaultLog) {
    this.page = new AppPage('index', log)
    this.#place = place
    this.#canFloat = canFloat
  }

  get isFocused(): boolean {
    return this.page.browserWindow?.isFocused() ?? false
  }

  get browserWindow(): BrowserWindow | null {
    return this.page.browserWindow
  }

  /** Brings the window to the front, on a screen of the person's choice. */
  show(view?: ViewName): void {
    this.#isWanted = true
    const window = this.page.browserWindow ?? this.#open()
    if (this.#isDrawn) {
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    }
    if (view) this.send({ kind: 'show', view })
  }

  /** When the window that is on its way has drawn its first view; at once where none is. */
  whenDrawn(): Promise<void> {
    if (this.#isDrawn || !this.page.browserWindow) return Promise.resolve()
    return new Promise((resolve) => {
      this.#onDrawn = resolve
    })
  }

  /** Makes the window and lets its page load; `show` brings it to the screen. */
  prepare(): void {
    this.#open()
  }

  send(event: AppEvent): void {
    this.page.send(event)
  }

  #open(): BrowserWindow {
    this.#isDrawn = false
    const window = this.page.open({
      ...first,
      ...this.#rememberedBounds(),
      minWidth: smallest.width,
      minHeight: smallest.height,
      autoHideMenuBar: true,
    })
    showWhenDrawn(window, () => {
      this.#isDrawn = true
      this.#onDrawn()
      if (this.#isWanted) window.show()
    })
    window.once('closed', () => this.#onDrawn())
    window.on('close', () => {
      const { x, y, ...size } = window.getNormalBounds()
      this.#place.tryWrite(this.#canFloat ? { x, y, ...size } : size)
    })
    return window
  }

  /** Nothing where the place is off every screen there is now. */
  #rememberedBounds(): Partial<Electron.Rectangle> {
    const content = this.#place.read()
    if (content.kind !== 'read') return {}
    const { x, y, width, height } = content.value
    const [left, top] = [pixels(x), pixels(y)]
    const wide = lengthOf(width, smallest.width)
    const high = lengthOf(height, smallest.height)
    if (wide === null || high === null) return {}
    if (!this.#canFloat || left === null || top === null) return { width: wide, height: high }
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

/** A length as a file holds it, no shorter than `least` and no longer than a screen is; `null` for what is none. */
function lengthOf(value: unknown, least: number): number | null {
  const length = pixels(value)
  return length === null ? null : Math.max(least, Math.min(length, longest))
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
