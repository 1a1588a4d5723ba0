// `npm run dev [-- args]`: the app from its sources, with sample data unless a folder is named. What changes is built
// again: the window reloads, main starts anew. The page is served as in a release, under the same content security
// policy, so that nothing works here that would be refused there.
import { type ChildProcess, spawn } from 'node:child_process'
import { build, type InlineConfig } from 'vite'
import { appBuilds } from './build.ts'
import { electronEnvironment, ensureElectron } from './electron-runtime.ts'
import { ensureDesktop, onDesktop } from './linux-desktop.ts'
import { ensureSandbox } from './sandbox.ts'
import { giveUp, say } from './say.ts'

const runtime = await ensureElectron()
ensureDesktop(runtime.executable, 'own')
const switches = ensureSandbox(runtime)
const builds = appBuilds(runtime.target)
const given = process.argv.slice(2)

let app: ChildProcess | null = null
/** Whether the app that ran is still on its way out. */
let isClosing = false
/** Whether main has changed since the app was opened. */
let isStale = true
/** Builds that run, or failed: until they come through, what they write is not whole. */
const underWay = new Set(Object.keys(builds))

function open(): void {
  const args = given.length > 0 ? given : ['--sample']
  const [command = '', ...rest] = onDesktop([runtime.executable, ...switches, '.', ...args], 'own')
  const env = { ...electronEnvironment(runtime), OFFWHEEL_DEV: '1' }
  // A group of its own: what shows the app on a virtual screen is a shell, which would end alone.
  const opened = spawn(command, rest, { stdio: 'inherit', env, detached: true })
  app = opened
  opened.on('error', (error) => giveUp(error.message))
  opened.on('exit', (code) => {
    // The person quit it: there is nothing left to watch for.
    if (app === opened) process.exit(code ?? 0)
  })
}

function close(running: ChildProcess): void {
  if (running.pid === undefined) return
  if (process.platform === 'win32') running.kill()
  else process.kill(-running.pid, 'SIGTERM')
}

/** Opens the app, again if it runs, once every build has come through: a change of `shared/` reaches several. */
function openIfStale(): void {
  if (!isStale || isClosing || underWay.size > 0) return
  const running = app
  if (!running) {
    isStale = false
    open()
    return
  }
  say('starting again')
  app = null
  isClosing = true
  running.once('exit', () => {
    isClosing = false
    openIfStale()
  })
  close(running)
}

/** How long builds of the same change may begin after one another, in milliseconds. */
const apart = 300

/** The app itself sees that its page was built again, and reloads it. */
function built(name: string): void {
  underWay.delete(name)
  if (name !== 'renderer') isStale = true
  setTimeout(openIfStale, apart)
}

async function watch(name: string, config: InlineConfig): Promise<void> {
  const watcher = await build({ ...config, build: { ...config.build, watch: {} } })
  if (!('on' in watcher)) throw new Error(`${name} is not watched`)
  watcher.on('event', (event) => {
    if (event.code === 'START') underWay.add(name)
    if (event.code === 'END') built(name)
    if (event.code === 'ERROR') say(event.error.message)
  })
}

for (const [name, config] of Object.entries(builds)) await watch(name, config)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (app) close(app)
    process.exit(0)
  })
}
