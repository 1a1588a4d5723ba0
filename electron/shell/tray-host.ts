// Whether this desktop shows tray icons. macOS and Windows always do; on Linux it takes a program that says so on the
// session bus, and many desktops have none (GNOME without an extension).
import { execFile } from 'node:child_process'

const watcher = 'org.kde.StatusNotifierWatcher'
const patienceMs = 2000

export class TrayHost {
  #isThere = true

  get isThere(): boolean {
    return this.#isThere
  }

  /** Looks again: a panel may come later than the app. Answers whether it is otherwise now. */
  async hasChanged(): Promise<boolean> {
    const before = this.#isThere
    this.#isThere = await hasTrayHost()
    return this.#isThere !== before
  }
}

/** Where the bus cannot be asked nothing is known, and a tray is taken to be there. */
function hasTrayHost(): Promise<boolean> {
  if (process.platform !== 'linux') return Promise.resolve(true)
  const question = [
    '--session',
    '--print-reply=literal',
    '--dest=org.freedesktop.DBus',
    '/org/freedesktop/DBus',
    'org.freedesktop.DBus.NameHasOwner',
    `string:${watcher}`,
  ]
  return new Promise((resolve) => {
    execFile('dbus-send', question, { timeout: patienceMs }, (error, out) =>
      resolve(error !== null || !out.includes('false')),
    )
  })
}
