// The main window: made when it is first wanted, and again after it was closed.
import { app, type BrowserWindow, screen } from 'electron'
import type { AppEvent, ViewName } from '../../shared/ipc.ts'
import type { Log } from '../log.ts'
import type { JsonFile } from '../store/json-file.ts'
import { showWhenDrawn } from './first-show.ts'
import { AppPage } from './page.ts'
import { pixels } from './place.ts'

const smallest = { width: 860, height: 600 }
const first = { width: 1280, height: 800 }

export class MainWindow {
  readonly page: AppPage
  readonly #place: JsonFile
  readonly #canFloat: boolean

  /**
   * `place` is where size and position are remembered; where windows are placed by the desktop alone (`canFloat` is
   * false) no more than the size is.
   */
  constructor(place: JsonFile, canFloat: boolean, log: Log) {
    this.page = new AppPage('', log)
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
    const window = this.page.browserWindow
    if (window) {
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    } else {
      this.#open()
    }
    if (view) this.send({ kind: 'show', view })
  }

  send(event: AppEvent): void {
    this.page.send(event)
  }

  #open(): void {
    const window = this.page.open({
      ...first,
      ...this.#rememberedBounds(),
      minWidth: smallest.width,
      minHeight: smallest.height,
      autoHideMenuBar: true,
    })
    showWhenDrawn(window, () => window.show())
    window.on('close', () => {
      const { x, y, ...size } = window.getNormalBounds()
      this.#place.tryWrite(this.#canFloat ? { x, y, ...size } : size)
    })
  }

  /** Nothing where the place is off every screen there is now. */
  #rememberedBounds(): Partial<Electron.Rectangle> {
    const content = this.#place.read()
    if (content.kind !== 'read') return {}
    const { x, y, width, height } = content.value
    const [left, top, wide, high] = [pixels(x), pixels(y), pixels(width), pixels(height)]
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

/** No page may lead anywhere else, open a window or embed another page. */
export function confineContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}
