// Launches the app near a current Electron: the built main in a Node of its own with a stand-in `electron`, its pages
// in a current Chromium. What comes back is driven as Playwright drives the real one.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { BrowserContext, ElectronApplication, Page } from '@playwright/test'
import type { DrivenApp, Launch } from '../e2e/driven-app.ts'
import type { BrowserCalls, MainCalls } from './calls.ts'
import { newProfile } from './chromium.ts'
import { Line, type Port } from './line.ts'
import { Pages } from './pages.ts'

const program = path.join(import.meta.dirname, 'main-process.ts')
const patienceMs = 20_000

export const launchNear: Launch = async (args, env) => {
  const context = await newProfile(env)
  const pages: Pages = await Pages.in(context, () => line)
  const child = fork(program, [...args], {
    env,
    // As Electron takes a rejection nobody handles, such as that of a load whose window is closed meanwhile.
    execArgv: ['--unhandled-rejections=warn'],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const line = new Line<BrowserCalls, MainCalls>(child as Port, pages.calls)
  return new NearApp(child, context, pages, line)
}

class NearApp implements DrivenApp {
  readonly #child: ChildProcess
  readonly #context: BrowserContext
  readonly #pages: Pages
  readonly #line: Line<BrowserCalls, MainCalls>
  readonly #exited: Promise<unknown>
  #said = ''

  constructor(
    child: ChildProcess,
    context: BrowserContext,
    pages: Pages,
    line: Line<BrowserCalls, MainCalls>,
  ) {
    this.#child = child
    this.#context = context
    this.#pages = pages
    this.#line = line
    child.stdout?.resume()
    child.stderr?.on('data', (chunk) => (this.#said += chunk))
    // However main ends, its pages go with it.
    this.#exited = once(child, 'exit').then(([code]) => {
      if (code) process.stderr.write(`main ended with ${code}: ${this.#said}\n`)
      return context.close()
    })
  }

  readonly evaluate: ElectronApplication['evaluate'] = async (script: unknown, arg?: unknown) =>
    (await this.#line.call('evaluate', { text: String(script), arg })) as never

  process(): ChildProcess {
    return this.#child
  }

  context(): BrowserContext {
    return this.#context
  }

  windows(): Page[] {
    return this.#pages.list()
  }

  async firstWindow(): Promise<Page> {
    const [first] = this.windows()
    return first ?? this.waitForEvent('window')
  }

  async waitForEvent(event: 'window'): Promise<Page> {
    const opened = once(this.#pages, event, { signal: AbortSignal.timeout(patienceMs) })
    const ended = this.#exited.then(() => Promise.reject(new Error(`main ended: ${this.#said}`)))
    const [page] = await Promise.race([opened, ended])
    return page
  }

  async close(): Promise<void> {
    const isRunning = this.#child.exitCode === null && this.#child.signalCode === null
    if (isRunning) await this.evaluate(({ app }) => app.quit()).catch(() => {})
    const killer = setTimeout(() => this.#child.kill('SIGKILL'), patienceMs)
    await this.#exited
    clearTimeout(killer)
  }
}
