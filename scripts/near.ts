// `npm run near [-- Playwright's args]`: drives the built app near a current Electron, as test/near says.
import { buildApp } from './build.ts'
import { ensureChromium } from './chromium.ts'
import { packageCommand, run } from './run.ts'
import { say } from './say.ts'

if (process.platform === 'win32') {
  // A script cannot stand for electron.exe, and there the official Electron is to be had.
  say('passed over: the stand-in for Electron’s executable is a script, which Windows cannot start')
  process.exit()
}
ensureChromium()
await buildApp('official')
const args = ['test', '--config', 'playwright.near.config.ts', ...process.argv.slice(2)]
process.exit(run(onOwnBus(packageCommand('@playwright/test', args, 'playwright'))))

/** A bus on which nobody shows tray icons: the person's own may have a panel. */
function onOwnBus(words: readonly string[]): readonly string[] {
  return process.platform === 'linux' ? ['dbus-run-session', '--', ...words] : words
}
