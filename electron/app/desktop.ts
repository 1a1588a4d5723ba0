// What the app asks of the desktop around it. The shell gives it, a plain test passes in its own.
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
  /** Opens a second app with sample data. */
  openSample(): void
  quit(): void
}
