// `npm start [-- args]`: builds the app and opens it. `npm run sample`: the same with sample data.
import { spawn } from 'node:child_process'
import { buildApp } from './build.ts'
import { electronEnvironment, ensureElectron } from './electron-runtime.ts'
import { ensureDesktop, onDesktop } from './linux-desktop.ts'
import { ensureSandbox } from './sandbox.ts'
import { giveUp } from './say.ts'

const runtime = await ensureElectron()
ensureDesktop(runtime.executable, 'own')
const switches = ensureSandbox(runtime)
await buildApp(runtime.target)

const words = [runtime.executable, ...switches, '.', ...process.argv.slice(2)]
const [command = '', ...args] = onDesktop(words, 'own')
const isWrapped = command !== runtime.executable
const app = spawn(command, args, {
  stdio: 'inherit',
  detached: isWrapped,
  env: electronEnvironment(runtime),
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // What shows the app on a virtual screen is a shell: it ends alone unless its whole group is told.
    if (isWrapped && app.pid !== undefined) process.kill(-app.pid, signal)
    else app.kill(signal)
  })
}
app.on('error', (error) => giveUp(error.message))
app.on('exit', (code) => process.exit(code ?? 1))
