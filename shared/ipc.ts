// The contract between the window and main: the commands (`commands/table.ts`), and what main sends on its own.
import type { CommandInput, CommandName, CommandOutput } from './commands/table.ts'
import type { HelpPageName } from './help/pages.ts'
import type { ImportPreview } from './interchange/import-summary.ts'
import type { StateChange } from './messages/state.ts'
import type { Result } from './result.ts'
import type { ViewName } from './views.ts'
import type { Notice } from './words/notice.ts'

/** Messages that main sends on its own. */
export type AppEvent =
  | { readonly kind: 'state'; readonly state: StateChange }
  /** The menu, the tray or a start argument opens this on the screen, or a part of it by its id. */
  | { readonly kind: 'show'; readonly view: ViewName; readonly part?: string }
  | { readonly kind: 'notice'; readonly notice: Notice }
  /** The menu's Import data…: the file was read and waits for the person's choice. */
  | { readonly kind: 'import-preview'; readonly preview: ImportPreview }
  /** An item of the menu that the window carries out itself, as it does for a key. */
  | { readonly kind: 'act'; readonly action: WindowAction }
  /** The menu's Undo and Redo: in a text field they apply to the typing, elsewhere to the last change. */
  | { readonly kind: 'undo' | 'redo' }

/** What the menu and the keys have the window do. */
export type WindowAction =
  | { readonly kind: 'walk'; readonly step: -1 | 1 }
  | { readonly kind: 'help'; readonly page?: HelpPageName }
  | {
      readonly kind:
        | 'new-entry'
        | 'quick-entry'
        | 'capture'
        | 'start-block'
        | 'palette'
        | 'present'
        | 'keys'
    }

export type CommandApi = {
  readonly [K in CommandName]: (
    ...input: undefined extends CommandInput<K> ? [] : [CommandInput<K>]
  ) => Promise<Result<CommandOutput<K>>>
}

/** `window.api`. */
export type Api = CommandApi & { onEvent(listener: (event: AppEvent) => void): () => void }

/** One channel in each direction; the name of the command travels with its input. */
export const channels = { command: 'offwheel:command', event: 'offwheel:event' } as const
