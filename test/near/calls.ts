// What the two sides ask of each other: the browser with its pages, which lives with the test, and main's process.

export interface Size {
  readonly width: number
  readonly height: number
}

export interface OpenPage extends Size {
  readonly window: number
  /** The preload script's text; `null` for a page without one. */
  readonly preload: string | null
  /** What main lets a page do, by Chromium's names. */
  readonly permissions: readonly string[]
  /** Whether the page's own scripts run. */
  readonly javascript: boolean
}

/** A page as PDF; lengths are in inches. */
export interface PrintPage {
  readonly window: number
  readonly paper: string
  readonly margin: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>
  readonly printBackground: boolean
  readonly preferCSSPageSize: boolean
  readonly displayHeaderFooter: boolean
  readonly headerTemplate: string
  readonly footerTemplate: string
  readonly tagged: boolean
  readonly outline: boolean
}

/** Asked of the browser; `window` is the id of a BrowserWindow. */
export interface BrowserCalls {
  openPage(page: OpenPage): Promise<void>
  closePage(page: { readonly window: number }): Promise<void>
  resizePage(page: Size & { readonly window: number }): Promise<void>
  load(page: { readonly window: number; readonly url: string }): Promise<void>
  send(message: {
    readonly window: number
    readonly channel: string
    readonly args: readonly unknown[]
  }): Promise<void>
  print(page: PrintPage): Promise<Uint8Array>
  execute(script: { readonly window: number; readonly code: string }): Promise<unknown>
}

export interface Served {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export interface Invocation {
  readonly window: number
  readonly channel: string
  readonly args: readonly unknown[]
  /** The asking frame's, as it is called in the app. */
  readonly url: string
  readonly isMainFrame: boolean
}

export interface ConsoleLine {
  readonly window: number
  readonly level: 'info' | 'warning' | 'error' | 'debug'
  readonly message: string
  readonly lineNumber: number
  readonly sourceId: string
}

/** Asked of main. */
export interface MainCalls {
  /** Runs a function's text, as Playwright does in the real Electron. */
  evaluate(script: { readonly text: string; readonly arg: unknown }): unknown
  /** Answers a page's request with what the protocol handler says; `null` where it is barred. */
  serve(request: { readonly method: string; readonly url: string }): Promise<Served | null>
  invoke(invocation: Invocation): unknown
  mayNavigate(page: { readonly window: number; readonly url: string }): boolean
  mayOpenWindow(page: { readonly window: number; readonly url: string }): boolean
  console(line: ConsoleLine): void
  pageClosed(page: { readonly window: number }): void
}
