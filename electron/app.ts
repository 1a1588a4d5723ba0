// The app without its shell: the data, the commands and what the clock makes happen. Runs in a plain test.
import { forgottenEnd } from '../shared/focus/forgotten.ts'
import { blockProgress } from '../shared/focus/progress.ts'
import type { AppState } from '../shared/ipc.ts'
import { fail } from '../shared/result.ts'
import type { Instant } from '../shared/time/instant.ts'
import { dayOf } from '../shared/time/zone.ts'
import type { CalendarImporter } from './calendar/importer.ts'
import { Imports } from './calendar/imports.ts'
import { commands } from './commands/commands.ts'
import type {
  Desktop,
  FileDialogs,
  Handlers,
  Needs,
  ShortcutDesk,
  SubscriptionDesk,
} from './commands/needs.ts'
import { Session } from './commands/session.ts'
import { WeekAccounts } from './commands/week-accounts.ts'
import { Presence } from './presence.ts'
import { DataStore } from './store/data-store.ts'

export interface AppNeeds {
  readonly dataFolder: string
  readonly zone: string
  readonly now: () => Instant
  readonly newId: () => string
  readonly files: FileDialogs
  readonly desktop: Desktop
  readonly app: AppState['app']
  readonly onWriteError: (error: unknown) => void
  readonly importer: CalendarImporter
  /** Lets others have their turn between the pieces of a long task. */
  readonly nextTurn: () => Promise<void>
  readonly shortcuts: ShortcutDesk
  readonly makeSubscriptions: (store: DataStore, imports: Imports) => SubscriptionDesk
}

export interface OffwheelApp {
  readonly needs: Needs
  readonly store: DataStore
  readonly session: Session
  readonly handlers: Handlers
}

/** Opens the data; throws `NewerDocumentError` where a newer version wrote it. */
export function openApp(given: AppNeeds): OffwheelApp {
  const { dataFolder: folder, zone, now, onWriteError } = given
  const store = new DataStore({ folder, zone, now, onWriteError })
  const imports = new Imports({ ...given, store })
  const subscriptions = given.makeSubscriptions(store, imports)
  const session = new Session([...store.recovered, ...subscriptions.recovered])
  askAboutSurvivor(store, session)
  new Presence({ ...given, store }).started()
  const accounts = new WeekAccounts(store)
  const needs: Needs = { ...given, store, session, accounts, imports, subscriptions }
  return { needs, store, session, handlers: commands(needs) }
}

/** A block that survived a crash or a restart: did the work go on, or end when the app last knew of it? */
function askAboutSurvivor({ block, lastKnownAt }: DataStore, session: Session): void {
  // Time away is asked about anyway.
  if (!block || block.pausedAt !== null || block.away) return
  const { startedAt } = block
  session.ask({ kind: 'still-working', startedAt, lastKnownAt: lastKnownAt ?? startedAt })
}

/** Whether the planned end has been reached and the person not yet told; tells it only once. */
export function announceEnd(store: DataStore, now: Instant): boolean {
  const { block } = store
  if (!block || block.endAnnounced || blockProgress(block, now).state !== 'overtime') return false
  store.setBlock({ ...block, endAnnounced: true })
  return true
}

/** Asks about a block that looks forgotten, once a local day; answers whether it did. */
export function askForgotten({ store, session, needs }: OffwheelApp): boolean {
  const { block, config } = store
  if (!block || session.question) return false
  const now = needs.now()
  const today = dayOf(now, config.settings.zone)
  const likelyEnd =
    block.forgottenAskedOn === today ? null : forgottenEnd(block, now, config.settings)
  if (likelyEnd === null) return false
  store.setBlock({ ...block, forgottenAskedOn: today })
  session.ask({ kind: 'forgotten', startedAt: block.startedAt, likelyEnd })
  return true
}

/** Where nothing is looked up: no calendar but those imported by hand. */
export const noSubscriptions: SubscriptionDesk = {
  states: {},
  recovered: [],
  onChange: () => () => {},
  tick: () => {},
  subscribe: async () => notHere,
  check: async () => notHere,
}
const notHere = fail('no-subscriptions', 'Calendar addresses cannot be looked up here.')
