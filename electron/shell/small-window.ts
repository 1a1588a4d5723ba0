// A small frameless window for one page: the mini window and whatever else must be at hand without the main one.
import { type BrowserWindow, screen } from 'electron'
import type { JsonFile } from '../store/json-file.ts'
import { AppPage } from './page.ts'
import {
  clampTo,
  movedOn,
  type Places,
  placeOn,
  readPlaces,
  type Screen,
  type Size,
} from './place.ts'

export interface SmallWindowOptions {
  /** The page's name in the address: `mini` is `index.html#mini`. */
  readonly page: string
  readonly size: Size
  readonly title: string
  readonly isAlwaysOnTop: boolean
  /** Whether opening it takes the keyboard from the program that has it. */
  readonly takesFocus: boolean
  /** Where its places are remembered, one for each screen. */
  readonly places: JsonFile
}

export class SmallWindow {
  readonly page: AppPage
  readonly #options: SmallWindowOptions

  constructor(options: SmallWindowOptions) {
    this.#options = options
    this.page = new AppPage(options.page)
  }

  get isOpen(): boolean {
    return this.page.browserWindow !== null
  }

  /** Opens it where it was last, or brings it to the front. */
  show(): void {
    const window = this.page.browserWindow
    if (window) this.#bringToFront(window)
    else this.#open()
  }

  toggle(): void {
    if (this.isOpen) this.close()
    else this.show()
  }

  close(): void {
    const window = this.page.browserWindow
    if (!window) return
    this.#remember(window)
    // At once: a window that is only about to close could not be opened again.
    window.destroy()
  }

  #open(): void {
    const { size, title, isAlwaysOnTop } = this.#options
    const window = this.page.open({
      ...size,
      ...placeOn(screens(), this.#places(), size),
      title,
      frame: false,
      resizable: false,
      minimizable: false,
      maximizable: false,
      fullscreenable: false,
      skipTaskbar: true,
      alwaysOnTop: isAlwaysOnTop,
    })
    // `floating` stays over other programs, on macOS over their full screens too.
    if (isAlwaysOnTop) {
      window.setAlwaysOnTop(true, 'floating')
      window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true })
    }
    window.once('ready-to-show', () => this.#bringToFront(window))
    const backOnScreen = () => {
      const { x, y } = clampTo(screenOf(window), window.getBounds(), size)
      window.setBounds({ x, y, ...size })
    }
    screen.on('display-removed', backOnScreen)
    screen.on('display-metrics-changed', backOnScreen)
    window.on('close', () => this.#remember(window))
    window.on('closed', () => {
      screen.off('display-removed', backOnScreen)
      screen.off('display-metrics-changed', backOnScreen)
    })
  }

  #places(): Places {
    const content = this.#options.places.read()
    return readPlaces(content.kind === 'read' ? content.value : null)
  }

  #remember(window: BrowserWindow): void {
    const moved = movedOn(this.#places(), screenOf(window), window.getBounds())
    this.#options.places.write({ ...moved })
  }

  #bringToFront(window: BrowserWindow): void {
    if (this.#options.takesFocus) {
      window.show()
      window.focus()
    } else {
      window.showInactive()
    }
  }
}

function screenOf(window: BrowserWindow): Screen {
  return screen.getDisplayMatching(window.getBounds())
}

/** The one the person works on first. */
function screens(): [Screen, ...Screen[]] {
  const main = screen.getPrimaryDisplay()
  return [main, ...screen.getAllDisplays().filter(({ id }) => id !== main.id)]
}
