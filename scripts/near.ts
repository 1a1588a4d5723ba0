// `npm run near [-- Playwright's args]`: drives the built app near a current Electron, as test/near says.
import { spawnSync } from 'node:child_process'
import { buildApp } from './build.ts'
import { ensureChromium } from './chromium.ts'
import { say } from './say.ts'

if (process.platform === 'win32') {
  // A script cannot stand for electron.exe, and there the official Electron is to be had.
  say('passed over: the stand-in for Electron’s executable is a script, which Windows cannot start')
  process.exit()
}
ensureChromium()
await buildApp()
const playwright = ['node_modules/@playwright/test/cli.js', 'test']
const config = ['--config', 'playwright.near.config.ts', ...process.argv.slice(2)]
const [command = '', ...args] = onOwnBus([process.execPath, ...playwright, ...config])
const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
if (error) say(error.message)
process.exit(status ?? 1)

/** A bus on which nobody shows tray icons: the person's own may have a panel. */
function onOwnBus(words: readonly string[]): readonly string[] {
  return process.platform === 'linux' ? ['dbus-run-session', '--', ...words] : words
}
