// What commands depend on. Must not import electron: a plain test passes in its own.

import type { CommandInput, CommandName, CommandOutput } from '../../shared/commands/table.ts'
import type { AppState, SubscriptionState } from '../../shared/messages/state.ts'
import type { Result } from '../../shared/result.ts'
import type { Instant } from '../../shared/time/instant.ts'
import type { ViewName } from '../../shared/views.ts'
import type { Notice } from '../../shared/words/notice.ts'
import type { Problem } from '../../shared/words/problem.ts'
import type { Words } from '../../shared/words/words.ts'
import type { Backups } from '../backups/backups.ts'
import type { Imports } from '../calendar/imports.ts'
import type { Focus } from '../focus.ts'
import type { DataStore } from '../store/data-store.ts'
import type { UnsavedForms } from '../store/unsaved-forms.ts'
import type { Session } from './session.ts'
import type { WeekAccounts } from './week-accounts.ts'

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
  quit(): void
}

/** Calendar addresses that are looked up again and again. */
export interface CalendarSubscriptions {
  /** By source id. */
  readonly states: Readonly<Record<string, SubscriptionState>>
  /** What was repaired to open them; the person is told. */
  readonly recovered: readonly Problem[]
  onChange(listener: () => void): () => void
  /** Looks up those that are due. */
  tick(): void
  subscribe(input: CommandInput<'subscribe'>): Promise<Result<Notice>>
  /** Looks one up now; `isFresh` reads it even if it has not changed. */
  check(sourceId: string, options: { readonly isFresh: boolean }): Promise<Result<Notice>>
}

export interface Needs {
  readonly store: DataStore
  readonly session: Session
  /** The timer. */
  readonly focus: Focus
  readonly accounts: WeekAccounts
  readonly backups: Backups
  readonly imports: Imports
  readonly unsaved: UnsavedForms
  readonly subscriptions: CalendarSubscriptions
  readonly files: FileDialogs
  readonly desktop: Desktop
  readonly app: Omit<AppState['app'], 'locale'>
  /** The current language and formats. */
  readonly words: () => Words
  readonly now: () => Instant
  readonly newId: () => string
}

export type Handler<K extends CommandName> = (
  input: CommandInput<K>,
) => Result<CommandOutput<K>> | Promise<Result<CommandOutput<K>>>

export type Handlers<K extends CommandName = CommandName> = { readonly [N in K]: Handler<N> }
