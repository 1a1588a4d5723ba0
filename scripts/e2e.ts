// `npm run e2e [-- Playwright's args]`: drives the built app in the real Electron.
import { spawnSync } from 'node:child_process'
import { buildApp } from './build.ts'
import { electronEnvironment, ensureElectron } from './electron-runtime.ts'
import { ensureDesktop, onDesktop } from './linux-desktop.ts'

const runtime = await ensureElectron()
ensureDesktop(runtime.executable, { withBus: true })
await buildApp()
const [command = '', ...args] = onDesktop(['playwright', 'test', ...process.argv.slice(2)], {
  withBus: true,
})
const { status } = spawnSync(command, args, {
  stdio: 'inherit',
  env: electronEnvironment(runtime),
})
process.exit(status ?? 1)
