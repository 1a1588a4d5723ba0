// Switches of Chromium that open a released app to other programs, or lead it elsewhere. They are taken away before
// Chromium reads them; what the runtime reads before any of our code runs, electron-builder.yml switches off (fuses).
import { app } from 'electron'

const refused = [
  // A debugger sees and does whatever the window does.
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  // Other servers, or none that is checked, in place of those the person named.
  'host-rules',
  'host-resolver-rules',
  'proxy-server',
  'proxy-pac-url',
  'ignore-certificate-errors',
  'ignore-certificate-errors-spki-list',
  // Less protection of the page.
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-file-access-from-files',
  'allow-running-insecure-content',
  'load-extension',
  'js-flags',
  // What passes over the network, in a file.
  'log-net-log',
] as const

/** To be called before Chromium is ready. From source every switch works: tests drive the app by some. */
export function refuseSwitches(): void {
  if (!app.isPackaged) return
  for (const name of refused) app.commandLine.removeSwitch(name)
}
