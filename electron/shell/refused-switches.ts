// Chromium switches that would open a released app to other programs, or redirect it. They are removed before Chromium
// reads them. Those that the runtime reads before any of our code runs are turned off in electron-builder.yml (fuses).
import { app } from 'electron'

const refused = [
  // A debugger sees and does whatever the window does.
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  // Other servers, or unchecked ones, in place of those the person named.
  'host-rules',
  'host-resolver-rules',
  'proxy-server',
  'proxy-pac-url',
  'ignore-certificate-errors',
  'ignore-certificate-errors-spki-list',
  // Less protection for the page.
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-file-access-from-files',
  'allow-running-insecure-content',
  'load-extension',
  'js-flags',
  // Network traffic, recorded in a file.
  'log-net-log',
] as const

/** Call this before Chromium is ready. Run from source, every switch works: tests use some to drive the app. */
export function refuseSwitches(): void {
  if (!app.isPackaged) return
  for (const name of refused) app.commandLine.removeSwitch(name)
}
