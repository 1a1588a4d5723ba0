// Keys that work everywhere in the system. A key that another program holds is reported, not taken.
import { globalShortcut } from 'electron'
import type { ShortcutState } from '../../shared/messages/system.ts'
import { type ShortcutName, type Shortcuts, shortcutNames } from '../../shared/model/settings.ts'

export class GlobalShortcuts {
  readonly #reportsGrants: boolean
  readonly #onChange: () => void
  #states: Partial<Record<ShortcutName, ShortcutState>> = {}

  /**
   * `reportsGrants` is whether the system reports that a key is granted. On Wayland it does not: the desktop may ask the
   * person later, or silently grant nothing, so a key counts as set only once it was pressed. `onChange` is called
   * then.
   */
  constructor(reportsGrants: boolean, onChange: () => void) {
    this.#reportsGrants = reportsGrants
    this.#onChange = onChange
  }

  /** The state of each key that is wanted. */
  get states(): Readonly<Partial<Record<ShortcutName, ShortcutState>>> {
    return this.#states
  }

  /** Registers the wanted keys in place of the previous ones. */
  apply(wanted: Shortcuts, actions: Readonly<Record<ShortcutName, () => void>>): void {
    globalShortcut.unregisterAll()
    this.#states = {}
    for (const name of shortcutNames) {
      const key = wanted[name]
      if (key === undefined) continue
      const isTaken = register(key, () => {
        this.#see(name)
        actions[name]()
      })
      const granted = this.#reportsGrants ? 'set' : 'asked'
      this.#states = { ...this.#states, [name]: isTaken ? granted : 'refused' }
    }
  }

  release(): void {
    globalShortcut.unregisterAll()
  }

  #see(name: ShortcutName): void {
    if (this.#states[name] !== 'asked') return
    this.#states = { ...this.#states, [name]: 'seen' }
    this.#onChange()
  }
}

function register(key: string, run: () => void): boolean {
  try {
    return globalShortcut.register(key, run)
  } catch {
    // Not a valid key.
    return false
  }
}
