// The contract between the window and main: what can be asked (`commands/table.ts`), and what main tells unasked.
import type { CommandInput, CommandName, CommandOutput } from './commands/table.ts'
import type { ImportPreview } from './interchange/import-summary.ts'
import type { StateChange } from './messages/state.ts'
import type { Result } from './result.ts'
import type { ViewName } from './views.ts'
import type { Notice } from './words/notice.ts'

/** What main tells the window unasked. */
export type AppEvent =
  | { readonly kind: 'state'; readonly state: StateChange }
  /** Menu, tray or a start argument wants this on the screen. */
  | { readonly kind: 'show'; readonly view: ViewName }
  | { readonly kind: 'notice'; readonly notice: Notice }
  /** The menu's Import data…: the file was read and waits for a choice. */
  | { readonly kind: 'import-preview'; readonly preview: ImportPreview }
  /** The menu's New entry… and Capture a request…. */
  | { readonly kind: 'new-entry' | 'capture' }
  /** The menu's Undo and Redo: in a text field of the typing, elsewhere of the last change. */
  | { readonly kind: 'undo' | 'redo' }

export type CommandApi = {
  readonly [K in CommandName]: (
    ...input: undefined extends CommandInput<K> ? [] : [CommandInput<K>]
  ) => Promise<Result<CommandOutput<K>>>
}

/** `window.api`. */
export type Api = CommandApi & { onEvent(listener: (event: AppEvent) => void): () => void }

/** The one channel each way; the command's name travels with its input. */
export const channels = { command: 'offwheel:command', event: 'offwheel:event' } as const
