// Keys as they are written on the screen, and all of them by the place they work in.
import type { MessageId } from '../shared/words/en/index.ts'
import {
  type KeyAction,
  type KeyBinding,
  keyBindings,
  type TimelineKey,
  timelineKeys,
} from './keys.ts'
import { t } from './words.ts'

const signs: Readonly<Record<string, string>> = {
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
}

const names: Readonly<Record<string, MessageId>> = {
  ' ': 'keys.name-space',
  enter: 'keys.name-enter',
  escape: 'keys.name-esc',
  delete: 'keys.name-delete',
}

type Modifier = 'command' | 'alt' | 'shift'

const macSigns: Readonly<Record<Modifier, string>> = { command: '⌘', alt: '⌥', shift: '⇧' }
const modifierNames = {
  command: 'keys.name-ctrl',
  alt: 'keys.name-alt',
  shift: 'keys.name-shift',
} as const satisfies Readonly<Record<Modifier, MessageId>>

/** Whether the keyboard has ⌘ and ⌥. */
export function isMac(): boolean {
  return navigator.platform.startsWith('Mac')
}

function modifierName(modifier: Modifier): string {
  return isMac() ? macSigns[modifier] : t(modifierNames[modifier])
}

function keyName(key: string): string {
  const named = names[key]
  return named ? t(named) : (signs[key] ?? key.toUpperCase())
}

/** A key of the window: `Ctrl`, `Shift`, `Z`. */
export function keyLabels({ key, withCommand, withShift }: KeyBinding): readonly string[] {
  return [
    ...(withCommand ? [modifierName('command')] : []),
    ...(withShift ? [modifierName('shift')] : []),
    keyName(key),
  ]
}

/** The key of an action of the window, `Ctrl Z`; `undefined` if it has none. */
export function keysOf(isIt: (action: KeyAction) => boolean): string | undefined {
  const binding = keyBindings.find(({ action }) => isIt(action))
  return binding && keyLabels(binding).join(' ')
}

function timelineKeyLabels({ keys, withAlt, withShift }: TimelineKey): readonly string[] {
  const named = keys.filter((key) => key !== 'backspace')
  return [
    ...(withAlt ? [modifierName('alt')] : []),
    ...(withShift ? [modifierName('shift')] : []),
    ...named.map(keyName),
  ]
}

const acceleratorSigns: Readonly<Record<string, string>> = {
  Command: '⌘',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
}

/** A global shortcut as Electron names it, `Control+Alt+B`, by the names of this keyboard. */
export function acceleratorLabels(accelerator: string): readonly string[] {
  return accelerator.split('+').map((key) => {
    if (key === 'Control') return isMac() ? '⌃' : modifierName('command')
    if (key === 'Alt') return modifierName('alt')
    if (key === 'Shift') return modifierName('shift')
    if (key === 'Space') return keyName(' ')
    return acceleratorSigns[key] ?? key
  })
}

/** Whether the window itself uses these keys: from any program, they would be taken from it. */
export function isWindowKey(accelerator: string): boolean {
  const command = isMac() ? 'Command' : 'Control'
  return keyBindings.some(({ key, withCommand, withShift }) => {
    const held = [...(withCommand ? [command] : []), ...(withShift ? ['Shift'] : [])]
    return [...held, key.toUpperCase()].join('+') === accelerator
  })
}

export interface KeyGroup {
  readonly title: MessageId
  readonly rows: readonly { readonly says: MessageId; readonly labels: readonly string[] }[]
}

const inLists = [
  [['arrowup', 'arrowdown'], 'keys.list-walk'],
  [[' '], 'keys.list-choose'],
  [['escape'], 'keys.list-leave'],
] as const satisfies readonly (readonly [readonly string[], MessageId])[]

const inPalette = [
  [['arrowup', 'arrowdown'], 'keys.palette-walk'],
  [['enter'], 'keys.palette-do'],
  [['escape'], 'keys.palette-leave'],
] as const satisfies readonly (readonly [readonly string[], MessageId])[]

/** The first ten of the legend; more categories have letters. */
const onGroups = [
  [['1', '…', '0'], 'keys.group-classify'],
  [['enter'], 'keys.group-accept'],
  [['arrowup', 'arrowdown'], 'keys.group-walk'],
  [['delete'], 'keys.group-dismiss'],
] as const satisfies readonly (readonly [readonly string[], MessageId])[]

/** Every key, in the order of the list. */
export function keyGroups(): readonly KeyGroup[] {
  const inWindow = (group: KeyBinding['group']) =>
    keyBindings
      .filter((binding) => binding.group === group)
      .map((binding) => ({ says: binding.says, labels: keyLabels(binding) }))
  const fixed = (rows: typeof inLists | typeof inPalette | typeof onGroups) =>
    rows.map(([keys, says]) => ({ says, labels: keys.map(keyName) }))
  return [
    { title: 'keys.everywhere', rows: inWindow('everywhere') },
    { title: 'keys.timer', rows: inWindow('timer') },
    {
      title: 'keys.on-timeline',
      rows: timelineKeys.map((key) => ({ says: key.says, labels: timelineKeyLabels(key) })),
    },
    { title: 'keys.on-groups', rows: fixed(onGroups) },
    { title: 'keys.lists', rows: fixed(inLists) },
    { title: 'keys.in-palette', rows: fixed(inPalette) },
  ]
}
