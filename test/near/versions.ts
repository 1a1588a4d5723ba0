import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'

/** What really runs: after `pretendToBeElectron` the process names another. */
export const node = process.execPath

const executable = path.join(import.meta.dirname, 'bin/electron')
/** The Chromium that Electron's version brings. */
const chrome = '154.0.0.0'

/** What code looks at to learn where it runs: versions, kind of process, and the executable to start again. */
export function pretendToBeElectron(): void {
  const manifest = createRequire(import.meta.url).resolve('electron/package.json')
  const { version } = JSON.parse(fs.readFileSync(manifest, 'utf8')) as { version: string }
  set(process.versions, { electron: version, chrome })
  set(process, { type: 'browser', defaultApp: true, getSystemVersion: os.release })
  process.execPath = executable
  process.argv = [executable, ...process.argv.slice(2)]
}

/** Node's own are not to be written to. */
function set(target: object, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(target, name, { value, configurable: true, enumerable: true })
  }
}
