// `npm start [-- args]`: builds the app and opens it.
import { spawn } from 'node:child_process'
import { buildApp } from './build.ts'
import { electronEnvironment, ensureElectron } from './electron-runtime.ts'
import { ensureDesktop, onDesktop } from './linux-desktop.ts'
import { giveUp } from './say.ts'

const runtime = await ensureElectron()
ensureDesktop(runtime.executable, { withBus: false })
await buildApp()

// Chromium's sandbox refuses to run as root; for anybody else it stays on.
const isRoot = process.platform === 'linux' && process.getuid?.() === 0
const electron = [runtime.executable, ...(isRoot ? ['--no-sandbox'] : []), '.']
const [command = '', ...args] = onDesktop([...electron, ...process.argv.slice(2)], {
  withBus: false,
})
const app = spawn(command, args, { stdio: 'inherit', env: electronEnvironment(runtime) })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.kill(signal))
app.on('error', (error) => giveUp(error.message))
app.on('exit', (code) => process.exit(code ?? 1))
