// Keys that work from any program: from a key press to the name Electron has for it, and which are still free.
import { type ShortcutName, type Shortcuts, shortcutNames } from '../model/settings.ts'

/** What a `KeyboardEvent` says of a press. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly metaKey: boolean
}

/** `incomplete` while only modifiers are held. `bare` would be taken from every program's typing. */
export type Recorded =
  | { readonly kind: 'keys'; readonly accelerator: string }
  | { readonly kind: 'incomplete' | 'bare' | 'unknown' }

const modifierKeys = ['Control', 'Alt', 'AltGraph', 'Shift', 'Meta', 'OS']

/** Keys by their place, where Electron has another name for them. */
const named: Readonly<Record<string, string>> = {
  Space: 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Insert: 'Insert',
}

export function recorded(press: KeyPress, isMac: boolean): Recorded {
  if (modifierKeys.includes(press.key)) return { kind: 'incomplete' }
  const key = keyOf(press)
  if (key === null) return { kind: 'unknown' }
  const { ctrlKey, altKey, shiftKey, metaKey } = press
  const isFunction = /^F\d+$/.test(key)
  if (!ctrlKey && !altKey && !metaKey && !isFunction) return { kind: 'bare' }
  const held = [
    ...(ctrlKey ? ['Control'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey ? ['Shift'] : []),
    ...(metaKey ? [isMac ? 'Command' : 'Super'] : []),
  ]
  return { kind: 'keys', accelerator: [...held, key].join('+') }
}

/** A letter as this keyboard writes it; where a modifier makes another sign of it, the key by its place. */
function keyOf({ key, code }: KeyPress): string | null {
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase()
  const [, letter, digit, fn] = /^(?:Key([A-Z])|Digit(\d)|(F\d{1,2}))$/.exec(code) ?? []
  return letter ?? digit ?? fn ?? named[code] ?? null
}

/** Which shortcut already has these keys. */
export function holderOf(
  accelerator: string,
  shortcuts: Shortcuts,
  except: ShortcutName,
): ShortcutName | null {
  const isSame = (name: ShortcutName) =>
    shortcuts[name]?.toLowerCase() === accelerator.toLowerCase()
  return shortcutNames.find((name) => name !== except && isSame(name)) ?? null
}

const proposed: Readonly<Record<ShortcutName, readonly string[]>> = {
  startStop: ['Control+Alt+B', 'Control+Alt+Shift+B'],
  pause: ['Control+Alt+P', 'Control+Alt+Shift+P'],
  show: ['Control+Alt+O', 'Control+Alt+Shift+O'],
  capture: ['Control+Alt+R', 'Control+Alt+Shift+R'],
}

/** Keys to take: the first that no other shortcut of the app has. */
export function proposalFor(name: ShortcutName, shortcuts: Shortcuts): string | null {
  return proposed[name].find((keys) => holderOf(keys, shortcuts, name) === null) ?? null
}
