// Opens the window on the real app, as a person would see it. Only its shell is missing: the desktop, the dialogs and
// the bridge between processes.
import { act, cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach } from 'vitest'
import type { Handler, Handlers } from '../../electron/app/commands/needs.ts'
import { appState } from '../../electron/app/commands/queries.ts'
import { statePusher } from '../../electron/app/state-pusher.ts'
import { testClock } from '../../electron/clock.ts'
import type { Log } from '../../electron/log.ts'
import { runCommand } from '../../electron/shell/answer-commands.ts'
import { seedFolder } from '../../electron/store/seed.ts'
import { App } from '../../renderer/App.tsx'
import { forgetAnswers } from '../../renderer/use-answer.ts'
import { resetWindow } from '../../renderer/window/state.ts'
import {
  type CommandInput,
  type CommandName,
  type CommandOutput,
  commandTable,
} from '../../shared/commands/table.ts'
import type { Api, AppEvent, CommandApi } from '../../shared/ipc.ts'
import type { Document } from '../../shared/model/document.ts'
import type { Meeting } from '../../shared/model/meeting.ts'
import { fail } from '../../shared/result.ts'
import type { ProblemName } from '../../shared/words/problem.ts'
import {
  openTestApp,
  type TestApp,
  type TestAppOptions,
  temporaryFolder,
} from '../electron/support.ts'
import { document as fixture, fridayAfternoon, pricing } from './fixture.ts'

afterEach(() => {
  cleanup()
  resetWindow()
  forgetAnswers()
})

/** The app on data of the fixture's week, at half past three on its Friday. */
export function weekApp(
  document: Partial<Document> = {},
  waiting: readonly Meeting[] = pricing,
  options: Omit<TestAppOptions, 'folder' | 'clock'> = {},
): TestApp {
  const folder = temporaryFolder()
  seedFolder(folder, { document: { ...fixture, ...document }, waiting }, fridayAfternoon)
  return openTestApp({ ...options, folder, clock: testClock(fridayAfternoon) })
}

/** Puts the app behind `window.api`; nothing is drawn. */
export function connect(app: TestApp = weekApp()) {
  const handlers: { [K in CommandName]: Handler<K> } = { ...app.handlers }
  const { api, send } = bridge(app, handlers)
  Object.defineProperty(window, 'api', { value: api, configurable: true })
  return { app, store: app.store, api, send, handlers }
}

export async function openWindow(given: TestApp = weekApp()) {
  const { app, handlers, send, ...connected } = connect(given)
  app.toShowQuestion = () => send({ kind: 'show', view: 'today' })
  render(<App />)
  const views = within(await screen.findByRole('navigation', { name: 'Views' }))
  const user = userEvent.setup({ delay: null })
  /** Shows a view, and a page of the settings. */
  const go = async (name: string, page?: string) => {
    await user.click(views.getByRole('button', { name: new RegExp(`^${name}`) }))
    await screen.findByRole('main', { name })
    if (page === undefined) return
    const pages = within(screen.getByRole('navigation', { name: 'Pages of the settings' }))
    await user.click(pages.getByRole('button', { name: page }))
    await screen.findByRole('region', { name: page })
  }
  /** Carries a command out that another window asks for. */
  const run = <K extends CommandName>(
    name: K,
    ...input: undefined extends CommandInput<K> ? [] : [CommandInput<K>]
  ): Promise<CommandOutput<K>> => act(async () => app.run(name, ...input))
  /** From now on the window gets no other answer to a command. */
  const refuse = (name: CommandName, problem: ProblemName) => {
    Object.assign(handlers, { [name]: () => fail(problem) })
  }
  return { ...connected, app, handlers, send, user, go, run, refuse }
}

/** The entries with this note. */
export function noted({ entries }: Pick<TestApp['store'], 'entries'>, note: string) {
  return [...entries.values()].filter((entry) => entry.note === note)
}

/** What preload and main do between them: inputs are checked, and nothing but copies gets across. */
function bridge(app: TestApp, handlers: Handlers) {
  const listeners = new Set<(event: AppEvent) => void>()
  const send = (event: AppEvent) => {
    act(() => {
      for (const listener of listeners) listener(structuredClone(event))
    })
  }
  const push = statePusher(
    () => appState(app.needs),
    (state) => send({ kind: 'state', state }),
  )
  app.onChange(push)
  const call = (name: CommandName) => async (input?: unknown) => {
    const message = structuredClone(input)
    // Main hears of it in another turn than the page's.
    await null
    return structuredClone(await runCommand(handlers, name, message, log))
  }
  // The table is complete by construction: one function for each name of the contract.
  const commands = Object.fromEntries(
    (Object.keys(commandTable) as CommandName[]).map((name) => [name, call(name)]),
  ) as CommandApi
  const onEvent: Api['onEvent'] = (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const api: Api = { ...commands, onEvent }
  return { api, send }
}

/** What main logs as a fault is one of the test. */
const log: Log = {
  file: '',
  info: () => {},
  warn: (...fault) => console.error(...fault),
  error: (...fault) => console.error(...fault),
}
