// A small frameless window for one page: the mini window, and anything else that must be at hand without the main one.
import { type BrowserWindow, screen } from 'electron'
import type { Log } from '../log.ts'
import type { JsonFile } from '../store/json-file.ts'
import { showWhenDrawn } from './first-show.ts'
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
  /** The name of its document: `mini` is `mini.html`. */
  readonly page: string
  readonly size: Size
  readonly title: () => string
  readonly isAlwaysOnTop: boolean
  /** Whether opening it takes the keyboard from the active program. */
  readonly takesFocus: boolean
  /** Where its positions are stored, one for each screen. */
  readonly places: JsonFile
  /** False on Wayland, where only the desktop places windows and none stays above others. */
  readonly canFloat: boolean
}

export class SmallWindow {
  readonly page: AppPage
  readonly #options: SmallWindowOptions

  constructor(options: SmallWindowOptions, log: Log) {
    this.#options = options
    this.page = new AppPage(options.page, log)
  }

  get isFocused(): boolean {
    return this.page.browserWindow?.isFocused() ?? false
  }

  get isOpen(): boolean {
    return this.page.browserWindow !== null
  }

  /** Opens it at its last position, or brings it to the front. */
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
    // Destroyed at once: a window that is still closing could not be opened again.
    window.destroy()
  }

  #open(): void {
    const { size, title, isAlwaysOnTop, canFloat } = this.#options
    const window = this.page.open({
      ...size,
      ...(canFloat && placeOn(screens(), this.#places(), size)),
      title: title(),
      frame: false,
      resizable: false,
      minimizable: false,
      maximizable: false,
      fullscreenable: false,
      skipTaskbar: true,
      alwaysOnTop: isAlwaysOnTop,
      // Its page draws its own border; GTK would add a shadow and round the corners.
      hasShadow: process.platform === 'darwin',
      roundedCorners: process.platform === 'darwin',
      // On macOS only a panel appears above full-screen windows of other programs.
      ...(process.platform === 'darwin' && { type: 'panel' }),
    })
    if (isAlwaysOnTop) stayOverOthers(window)
    showWhenDrawn(window, () => this.#bringToFront(window))
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
    if (!this.#options.canFloat) return
    const moved = movedOn(this.#places(), screenOf(window), window.getBounds())
    this.#options.places.tryWrite({ ...moved })
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

function stayOverOthers(window: BrowserWindow): void {
  window.setAlwaysOnTop(true, 'floating')
  // Without `skipTransformProcessType`, macOS removes the app from the Dock and hides its menu bar.
  const options = { visibleOnFullScreen: true, skipTransformProcessType: true }
  window.setVisibleOnAllWorkspaces(true, options)
}

function screenOf(window: BrowserWindow): Screen {
  return screen.getDisplayMatching(window.getBounds())
}

/** The display the person is working on comes first. */
function screens(): [Screen, ...Screen[]] {
  const main = screen.getPrimaryDisplay()
  return [main, ...screen.getAllDisplays().filter(({ id }) => id !== main.id)]
}
