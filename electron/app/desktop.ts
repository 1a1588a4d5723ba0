// What the app asks of the desktop around it. The shell gives it, a plain test passes in its own.
import type { PaperSize } from '../../shared/model/pack.ts'
import type { ViewName } from '../../shared/views.ts'
import type { Words } from '../../shared/words/words.ts'

export interface ChosenFile {
  readonly name: string
  readonly octets: Uint8Array
}

export interface FileKind {
  readonly name: string
  readonly extensions: readonly string[]
}

/** The system's file dialogs; `null` if the person closes one. */
export interface FileDialogs {
  open(title: string, kind: FileKind): Promise<readonly ChosenFile[] | null>
  /** Returns the path the content was written to. */
  save(
    title: string,
    fileName: string,
    kind: FileKind,
    content: string | Uint8Array,
  ): Promise<string | null>
}

/** How a page is put on paper. */
export interface PrintOptions {
  readonly paper: PaperSize
  /** Stands at the head of each page. */
  readonly head: string
  /** The words of `Page 2 of 7`. */
  readonly page: string
  readonly of: string
}

/** Turns a page into a PDF. */
export interface Printer {
  /** `@font-face` rules with the fonts inside; `''` for none. */
  fontFaces(): Promise<string>
  print(html: string, options: PrintOptions): Promise<Uint8Array>
}

/** Used where nothing can be printed. */
export const noPrinter: Printer = {
  fontFaces: async () => '',
  print: () => Promise.reject(new Error('there is no printer')),
}

/** The program the system has for calendar files. */
export interface CalendarProgram {
  /** Gives it an iCalendar text; answers whether there is one. */
  open(text: string): Promise<boolean>
}

/** For the command line and tests, which open nothing in another program. */
export const noCalendarProgram: CalendarProgram = { open: async () => false }

export interface Desktop {
  openDataFolder(): void
  openLog(): void
  /** Brings the main window to the front. */
  showWindow(view: ViewName | undefined): void
  /** Brings up the open question where the person is. */
  showQuestion(): void
  toggleMini(): void
  closeCapture(): void
  /** Shows a notification, to see whether the system allows it. */
  tryNotification(words: Words): void
  /** Puts text on the clipboard. */
  copyText(text: string): void
  /** Opens a second app with sample data. */
  openSample(): void
  quit(): void
}
