// `npm run e2e [-- Playwright's args]`: drives the built app in Electron, on a screen and bus of its own.
import { buildApp } from './build.ts'
import { electronEnvironment, ensureElectron } from './electron-runtime.ts'
import { desktopEnvironment, ensureDesktop, onDesktop } from './linux-desktop.ts'
import { packageCommand, run } from './run.ts'
import { ensureSandbox } from './sandbox.ts'

const runtime = await ensureElectron()
ensureDesktop(runtime.executable, 'made')
ensureSandbox(runtime)
await buildApp(runtime.target)
const playwright = packageCommand(
  '@playwright/test',
  ['test', ...process.argv.slice(2)],
  'playwright',
)
process.exit(
  run(onDesktop(playwright, 'made'), desktopEnvironment('made', electronEnvironment(runtime))),
)
