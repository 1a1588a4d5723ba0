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
/** Builds that have not come through once; the app opens after the last of them. */
const awaited = new Set(Object.keys(builds))

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

/** The app itself sees that its page was built again, and reloads it. */
function built(name: string): void {
  const isFirst = awaited.delete(name)
  if (awaited.size > 0 || (!isFirst && name === 'renderer')) return
  const running = app
  if (!running) {
    open()
    return
  }
  say(`${name} changed: starting again`)
  app = null
  running.once('exit', open)
  close(running)
}

async function watch(name: string, config: InlineConfig): Promise<void> {
  const watcher = await build({ ...config, build: { ...config.build, watch: {} } })
  if (!('on' in watcher)) throw new Error(`${name} is not watched`)
  watcher.on('event', (event) => {
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
