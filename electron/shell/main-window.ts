// The main window: created when it is first needed, and again after it was closed.
import { app, type BrowserWindow, screen } from 'electron'
import type { AppEvent } from '../../shared/ipc.ts'
import type { ViewName } from '../../shared/views.ts'
import type { FaultLog } from '../late-log.ts'
import type { FileContent, JsonObject } from '../store/read-json.ts'
import { showWhenDrawn } from './first-show.ts'
import { AppPage } from './page.ts'
import { pixels } from './place.ts'

const smallest = { width: 860, height: 600 }
/** Longest side, on the largest wall of screens. */
const longest = 16_384
const first = { width: 1280, height: 800 }

/** Where the size and position of the window are stored. */
export interface PlaceFile {
  read(): FileContent
  tryWrite(place: JsonObject): void
}

export class MainWindow {
  readonly page: AppPage
  readonly #place: PlaceFile
  readonly #canFloat: boolean
  #isDrawn = false
  /** Whether to show it as soon as it is drawn. */
  #isWanted = false
  #onDrawn: () => void = () => {}

  /** `place` stores size and position, or only the size if the desktop alone places windows (`canFloat` is false). */
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
  show(view?: ViewName, part?: string): void {
    this.#isWanted = true
    const window = this.page.browserWindow ?? this.#open()
    if (this.#isDrawn) {
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    }
    if (view) this.send({ kind: 'show', view, ...(part !== undefined && { part }) })
  }

  /** Resolves when the window being opened has drawn its first view; at once if there is none. */
  whenDrawn(): Promise<void> {
    if (this.#isDrawn || !this.page.browserWindow) return Promise.resolve()
    return new Promise((resolve) => {
      this.#onDrawn = resolve
    })
  }

  /** Creates the window and lets its page load; `show` brings it to the screen. */
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

  /** Nothing if the position is outside every current screen. */
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

/** A length as stored in a file, at least `least` and no larger than a screen; `null` if it is not valid. */
function lengthOf(value: unknown, least: number): number | null {
  const length = pixels(value)
  return length === null ? null : Math.max(least, Math.min(length, longest))
}

/** No page may navigate elsewhere, open a window or embed another page. */
export function confineContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}
