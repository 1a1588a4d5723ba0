// The app without its shell: the data, the commands and what happens on a schedule. Runs in a plain test.

import { unsaved as unsavedSchema } from '../../shared/commands/inputs.ts'
import { configChange } from '../../shared/history/edit.ts'
import type { AppState } from '../../shared/messages/state.ts'
import { formOf } from '../../shared/messages/unsaved.ts'
import { firstConfig } from '../../shared/model/defaults.ts'
import { withText } from '../../shared/reflection/text.ts'
import { fail } from '../../shared/result.ts'
import type { Instant } from '../../shared/time/instant.ts'
import { type SystemLocale, weekStartOf } from '../../shared/words/locale.ts'
import type { Words } from '../../shared/words/words.ts'
import { Backups } from '../backups/backups.ts'
import type { CalendarSubscriptions } from '../calendar/calendar-subscriptions.ts'
import type { CalendarImporter } from '../calendar/importer.ts'
import { Imports } from '../calendar/imports.ts'
import { type Machine, setWatch } from '../clock.ts'
import { noSpeller, type Speller } from '../spelling/speller.ts'
import { wholeDocument } from '../store/contents.ts'
import { DataStore } from '../store/data-store.ts'
import { UnsavedForms } from '../store/unsaved-forms.ts'
import { commands } from './commands/commands.ts'
import type { Handlers, Needs } from './commands/needs.ts'
import type { CalendarProgram, Desktop, FileDialogs, Printer } from './desktop.ts'
import { Focus } from './focus.ts'
import { Session } from './session.ts'
import { WeekAccounts } from './week-accounts.ts'
import { systemWords, wordsFollower } from './words.ts'

export interface AppNeeds {
  readonly dataFolder: string
  readonly zone: string
  readonly now: () => Instant
  readonly machine: () => Machine
  readonly newId: () => string
  readonly files: FileDialogs
  readonly printer: Printer
  readonly calendarProgram: CalendarProgram
  readonly desktop: Desktop
  /** None if missing. */
  readonly speller?: Speller
  readonly app: Omit<AppState['app'], 'locale'>
  /** The system's languages; American English if unknown. */
  readonly systemLocale?: SystemLocale
  /** Called for a message that does not fit its values; without it the fault is thrown. */
  readonly onWordsFault?: (error: Error) => void
  readonly onWriteError: (error: unknown) => void
  /** Whether a first view is shown before all months are open; `DataStore.openRest` opens the others. */
  readonly opensLater?: boolean
  readonly importer: CalendarImporter
  /** Lets other work run between the parts of a long task. */
  readonly nextTurn: () => Promise<void>
  readonly makeSubscriptions: (
    store: DataStore,
    imports: Imports,
    words: () => Words,
  ) => CalendarSubscriptions
}

export interface OffwheelApp {
  readonly needs: Needs
  readonly store: DataStore
  readonly session: Session
  readonly focus: Focus
  readonly handlers: Handlers
  /** Called once for each change to what windows and tray show. */
  onChange(listener: () => void): void
}

/** Opens the data; throws `NewerDocumentError` if a newer version wrote it. */
export function openApp(given: AppNeeds): OffwheelApp {
  const { dataFolder: folder, zone, now, machine, onWriteError, opensLater = false } = given
  const { systemLocale = unknownSystem } = given
  const store = new DataStore({
    folder,
    zone,
    firstConfig: () =>
      firstConfig(zone, weekStartOf(systemLocale), systemWords(systemLocale, given.onWordsFault)),
    now,
    machine,
    onWriteError,
    opensLater,
  })
  const words = wordsFollower(() => store.config.settings.locale, systemLocale, given.onWordsFault)
  const imports = new Imports({ ...given, store, words })
  const subscriptions = given.makeSubscriptions(store, imports, words)
  const unsaved = new UnsavedForms(
    folder,
    now(),
    (form) => unsavedSchema.safeParse(form).data ?? null,
  )
  adoptReflections(unsaved, store, now())
  const session = new Session([
    ...store.recovered,
    ...subscriptions.recovered,
    ...unsaved.recovered,
  ])
  store.onNotice((notice) => session.tell(notice))
  const clockSet = setWatch(machine, store.lastKnownMachine)
  const focus = new Focus({ ...given, store, clockSet })
  focus.begin()
  const accounts = new WeekAccounts(store)
  const backups = new Backups({
    ...given,
    folder,
    contents: () => wholeDocument(store),
    settings: () => store.config.settings,
    onProblem: (problem) => session.tell(problem),
  })
  const needs: Needs = {
    ...given,
    speller: given.speller ?? noSpeller,
    words,
    store,
    session,
    focus,
    accounts,
    backups,
    imports,
    unsaved,
    subscriptions,
  }
  return {
    needs,
    store,
    session,
    focus,
    handlers: commands(needs),
    onChange: (listener) => {
      store.onChange(listener)
      session.onChange(listener)
      focus.onQuestion(listener)
      imports.onChange(listener)
      subscriptions.onChange(listener)
    },
  }
}

/**
 * Older versions kept a reflection as unsaved text until its Save button was pressed: it becomes part of the week, where
 * reflections are now written.
 */
function adoptReflections(unsaved: UnsavedForms, store: DataStore, now: Instant): void {
  for (const form of unsaved.all) {
    if (form.kind !== 'reflection') continue
    const { weeks, prompts } = store.config
    const note = withText(weeks[form.week], form.text, prompts, now)
    const config = { ...store.config, weeks: { ...weeks, [form.week]: note } }
    const change = configChange(store.config, config)
    store.commit({ label: 'Write reflection', entries: [], config: change })
    unsaved.keep(formOf(form), null)
  }
}

/** Used where nothing is known about the system. */
const unknownSystem: SystemLocale = { language: '', formats: '' }

/** Used where no address is looked up: the only calendars are those imported by hand. */
export const noSubscriptions: CalendarSubscriptions = {
  states: {},
  recovered: [],
  onChange: () => () => {},
  tick: () => {},
  subscribe: async () => notHere,
  check: async () => notHere,
}
const notHere = fail('no-subscriptions')
