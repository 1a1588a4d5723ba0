// Keys that work from anywhere in the system. One that another program holds is told, not taken.
import { globalShortcut } from 'electron'
import { type ShortcutName, type Shortcuts, shortcutNames } from '../../shared/model/settings.ts'

export class GlobalShortcuts {
  #failed: readonly ShortcutName[] = []

  /** Those that could not be had: held by another program, or no key this system knows. */
  get failed(): readonly ShortcutName[] {
    return this.#failed
  }

  /** Registers what is wanted, in place of what was. */
  apply(wanted: Shortcuts, actions: Readonly<Record<ShortcutName, () => void>>): void {
    globalShortcut.unregisterAll()
    this.#failed = shortcutNames.filter((name) => {
      const key = wanted[name]
      return key !== undefined && !register(key, actions[name])
    })
  }

  release(): void {
    globalShortcut.unregisterAll()
  }
}

function register(key: string, run: () => void): boolean {
  try {
    return globalShortcut.register(key, run)
  } catch {
    // Not the name of a key.
    return false
  }
}
