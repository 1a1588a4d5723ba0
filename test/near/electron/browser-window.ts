import { EventEmitter } from 'node:events'
import fs from 'node:fs'
import { app } from './app.ts'
import { browser } from './browser.ts'
import { openWindows } from './open-windows.ts'
import { grantedPermissions } from './session.ts'
import { WebContents } from './web-contents.ts'

type Options = Electron.BrowserWindowConstructorOptions

let lastId = 0

/** A window nobody sees: what main asks of its place and state is remembered, its page is in the browser. */
export class BrowserWindow extends EventEmitter {
  static #focused: BrowserWindow | null = null
  readonly id = ++lastId
  readonly webContents: WebContents
  readonly #bounds: Electron.Rectangle
  readonly #opened: Promise<void>
  #isAlwaysOnTop: boolean
  #isVisible: boolean
  #isDestroyed = false

  static getAllWindows(): BrowserWindow[] {
    return [...openWindows.values()].filter((each) => each instanceof BrowserWindow)
  }

  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.#focused
  }

  constructor(options: Options = {}) {
    super()
    const { x = 0, y = 0, width = 800, height = 600, webPreferences = {} } = options
    this.#bounds = { x, y, width, height }
    this.#isAlwaysOnTop = options.alwaysOnTop ?? false
    this.#isVisible = options.show ?? true
    this.webContents = new WebContents(this.id, webPreferences)
    openWindows.set(this.id, this)
    this.#opened = this.#openPage(webPreferences)
    app.emit('web-contents-created', {}, this.webContents)
  }

  async #openPage({ preload, javascript = true }: Electron.WebPreferences): Promise<void> {
    const { width, height } = this.#bounds
    await browser().call('openPage', {
      window: this.id,
      width,
      height,
      preload: preload === undefined ? null : fs.readFileSync(preload, 'utf8'),
      permissions: await grantedPermissions(this.webContents),
      javascript,
    })
  }

  async loadURL(url: string): Promise<void> {
    this.webContents.emit('did-start-loading')
    await this.#opened
    await browser().call('load', { window: this.id, url })
    this.webContents.goesTo(url)
    if (this.#isDestroyed) return
    this.webContents.emit('did-finish-load')
    this.webContents.emit('did-stop-loading')
    this.emit('ready-to-show')
  }

  close(): void {
    let isKept = false
    const preventDefault = () => {
      isKept = true
    }
    this.emit('close', { preventDefault })
    if (!isKept) this.destroy()
  }

  /** A window is destroyed a moment before it says that it is closed. */
  destroy(): void {
    if (this.#isDestroyed) return
    this.#isDestroyed = true
    if (BrowserWindow.#focused === this) BrowserWindow.#focused = null
    openWindows.delete(this.id)
    browser().tell('closePage', { window: this.id })
    setImmediate(() => {
      this.webContents.emit('destroyed')
      this.emit('closed')
      app.windowClosed()
    })
  }

  isDestroyed(): boolean {
    return this.#isDestroyed
  }

  show(): void {
    this.showInactive()
    this.focus()
  }

  showInactive(): void {
    this.#isVisible = true
    this.emit('show')
  }

  focus(): void {
    BrowserWindow.#focused?.emit('blur')
    BrowserWindow.#focused = this
    this.emit('focus')
  }

  hide(): void {
    this.#isVisible = false
    this.emit('hide')
  }

  restore(): void {}

  isFocused(): boolean {
    return BrowserWindow.#focused === this
  }

  isMinimized(): boolean {
    return false
  }

  isVisible(): boolean {
    return this.#isVisible
  }

  isAlwaysOnTop(): boolean {
    return this.#isAlwaysOnTop
  }

  setAlwaysOnTop(flag: boolean): void {
    this.#isAlwaysOnTop = flag
  }

  setVisibleOnAllWorkspaces(): void {}

  getBounds(): Electron.Rectangle {
    return { ...this.#bounds }
  }

  getNormalBounds(): Electron.Rectangle {
    return this.getBounds()
  }

  getPosition(): number[] {
    return [this.#bounds.x, this.#bounds.y]
  }

  getSize(): number[] {
    return [this.#bounds.width, this.#bounds.height]
  }

  setPosition(x: number, y: number): void {
    this.setBounds({ x, y })
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height })
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    Object.assign(this.#bounds, bounds)
    const { width, height } = this.#bounds
    browser().tell('resizePage', { window: this.id, width, height })
  }
}
