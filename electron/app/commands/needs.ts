// What commands depend on.

import type { CommandInput, CommandName, CommandOutput } from '../../../shared/commands/table.ts'
import type { AppState } from '../../../shared/messages/state.ts'
import type { Result } from '../../../shared/result.ts'
import type { Instant } from '../../../shared/time/instant.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Backups } from '../../backups/backups.ts'
import type { CalendarSubscriptions } from '../../calendar/calendar-subscriptions.ts'
import type { Imports } from '../../calendar/imports.ts'
import type { Speller } from '../../spelling/speller.ts'
import type { DataStore } from '../../store/data-store.ts'
import type { UnsavedForms } from '../../store/unsaved-forms.ts'
import type { CalendarProgram, Desktop, FileDialogs, Printer } from '../desktop.ts'
import type { Focus } from '../focus.ts'
import type { Session } from '../session.ts'
import type { WeekAccounts } from '../week-accounts.ts'

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
  readonly printer: Printer
  readonly calendarProgram: CalendarProgram
  readonly desktop: Desktop
  readonly speller: Speller
  readonly app: Omit<AppState['app'], 'locale'>
  /** The current language and formats. */
  readonly words: () => Words
  readonly now: () => Instant
  readonly newId: () => string
  /** Lets other work run between the parts of a long task. */
  readonly nextTurn: () => Promise<void>
}

/** The parts of the app a function uses. */
export type Uses<K extends keyof Needs> = Pick<Needs, K>

export type Handler<K extends CommandName> = (
  input: CommandInput<K>,
) => Result<CommandOutput<K>> | Promise<Result<CommandOutput<K>>>

export type Handlers<K extends CommandName = CommandName> = { readonly [N in K]: Handler<N> }
