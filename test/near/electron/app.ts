import { EventEmitter } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openWindows } from './open-windows.ts'
import { SingleInstance } from './single-instance.ts'
import { utilityMetrics } from './utility-process.ts'

const configuration = process.env['XDG_CONFIG_HOME'] ?? path.join(os.homedir(), '.config')
const root = path.join(import.meta.dirname, '../../..')
const { productName, version } = JSON.parse(
  fs.readFileSync(path.join(root, 'package.json'), 'utf8'),
) as { productName: string; version: string }

type Used =
  | 'isPackaged'
  | 'name'
  | 'commandLine'
  | 'enableSandbox'
  | 'exit'
  | 'getAppMetrics'
  | 'getLocale'
  | 'getName'
  | 'getPath'
  | 'getPreferredSystemLanguages'
  | 'getSystemLocale'
  | 'getVersion'
  | 'isReady'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setPath'
  | 'whenReady'

class App extends EventEmitter {
  readonly isPackaged = false
  readonly name = productName
  readonly #paths = new Map([
    ['appData', configuration],
    ['home', os.homedir()],
    ['temp', os.tmpdir()],
    ['userData', path.join(configuration, productName)],
  ])
  #instance: SingleInstance | null = null
  #isReady = false
  #isQuitting = false

  readonly commandLine = {
    hasSwitch: (name: string) => process.argv.some((each) => each.split('=')[0] === `--${name}`),
    getSwitchValue: (name: string) => {
      const given = process.argv.find((each) => each.startsWith(`--${name}=`))
      return given?.slice(`--${name}=`.length) ?? ''
    },
  }

  constructor() {
    super()
    setImmediate(() => {
      this.#isReady = true
      this.emit('ready', {}, {})
    })
  }

  getLocale(): string {
    return process.env['LANG']?.split('.')[0]?.replace('_', '-') ?? 'en-US'
  }

  getSystemLocale(): string {
    return this.getLocale()
  }

  getPreferredSystemLanguages(): string[] {
    return [this.getLocale()]
  }

  getName(): string {
    return this.name
  }

  getVersion(): string {
    return version
  }

  getPath(name: string): string {
    const found = this.#paths.get(name)
    if (found === undefined) throw new Error(`Failed to get '${name}' path`)
    return found
  }

  setPath(name: string, value: string): void {
    this.#paths.set(name, value)
  }

  isReady(): boolean {
    return this.#isReady
  }

  whenReady(): Promise<void> {
    if (this.#isReady) return Promise.resolve()
    return new Promise((resolve) => this.once('ready', () => resolve()))
  }

  enableSandbox(): void {}

  requestSingleInstanceLock(): boolean {
    this.#instance ??= new SingleInstance(this.getPath('userData'), (argv, folder) =>
      this.emit('second-instance', {}, argv, folder, null),
    )
    return this.#instance.isFirst
  }

  getAppMetrics(): Electron.ProcessMetric[] {
    return utilityMetrics()
  }

  /** Asks, closes the windows, asks again, and ends: in Electron's order. */
  quit(): void {
    if (this.#isQuitting || this.#isKept('before-quit')) return
    this.#isQuitting = true
    for (const window of [...openWindows.values()]) window.close()
    // The windows say that they are closed first.
    setImmediate(() => {
      this.#isQuitting = openWindows.size === 0 && !this.#isKept('will-quit')
      if (this.#isQuitting) this.exit(0)
    })
  }

  exit(code = 0): void {
    const end = () => {
      this.emit('quit', {}, code)
      process.exit(code)
    }
    if (this.#instance) void this.#instance.settled.then(end)
    else end()
  }

  /** Told by a window when it is gone. */
  windowClosed(): void {
    if (openWindows.size > 0 || this.#isQuitting) return
    if (this.listenerCount('window-all-closed') === 0) this.quit()
    else this.emit('window-all-closed')
  }

  #isKept(event: 'before-quit' | 'will-quit'): boolean {
    let isKept = false
    const preventDefault = () => {
      isKept = true
    }
    this.emit(event, { preventDefault })
    return isKept
  }
}

export const app = new App()
app satisfies { [Name in Exclude<Used, 'commandLine'>]: Electron.App[Name] }
